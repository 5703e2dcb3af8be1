/** What lies below these is asked for by programs; all else is files of the app, or for whoever watches the server. */
export const API_ROOTS = ['/api/', '/v1/'] as const
