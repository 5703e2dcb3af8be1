/** What is there for programs of others, and stays as it is. */
export const FOR_PROGRAMS = '/v1/'

/** What lies below these is asked for by programs; all else is files of the app, or for whoever watches the server. */
export const API_ROOTS = ['/api/', FOR_PROGRAMS] as const
