import { describe, expect, it } from 'vitest'
import { configOf } from '../support/loopback.ts'
import { english } from '../support/messages.ts'

const unused = (env: Record<string, string>) => configOf(env).unused.map((sentence) => sentence(english))

describe('what is set and changes nothing', () => {
  it.each([
    ['ACCES_TOKEN', 'ACCESS_TOKEN'],
    ['ACCESS_TOKENS', 'ACCESS_TOKEN'],
    ['access_token', 'ACCESS_TOKEN'],
    ['DISHLIGHT_ACCESS_TOKEN', 'ACCESS_TOKEN'],
    ['ALLOW_HOSTS', 'ALLOWED_HOSTS'],
    ['TRUSTED_PROXY', 'TRUSTED_PROXIES'],
    ['DAILY_BUDGET_USD', 'DAY_BUDGET_USD'],
    ['ANTHROPIC_KEY', 'ANTHROPIC_API_KEY'],
    ['METRIC_TOKEN', 'METRICS_TOKEN'],
    ['REDIS_URI', 'REDIS_URL'],
    ['MAX-LOOKS', 'MAX_LOOKS'],
  ])('should be told of %s, meant for %s', (name, meant) => {
    expect(unused({ [name]: 'canary' })).toEqual([
      `${name} is not a setting of Dishlight and changes nothing. Did you mean ${meant}?`,
    ])
  })

  it('should not be told of names that machines, containers and other programs have', () => {
    const others = `HOSTNAME HOSTTYPE LOGNAME PATH HOME PWD SHLVL LANG USER TERM LS_COLORS BASE_URL NODE_ENV NODE_VERSION NODE_OPTIONS
      YARN_VERSION XDG_DATA_HOME XDG_DATA_DIRS XDG_CONFIG_HOME DISHLIGHT_QUIET REPORT npm_config_loglevel npm_package_name
      INVOCATION_ID JOURNAL_STREAM SYSTEMD_EXEC_PID MEMORY_PRESSURE_WATCH OLLAMA_MODELS OLLAMA_HOST OLLAMA_KEEP_ALIVE
      OPENAI_ORG_ID OPENAI_API_BASE GOOGLE_APPLICATION_CREDENTIALS GOOGLE_CLOUD_PROJECT ANTHROPIC_AUTH_TOKEN GITHUB_TOKEN
      KUBERNETES_PORT KUBERNETES_SERVICE_HOST KUBERNETES_SERVICE_PORT DATABASE_URL DEBUG CI HTTP_PROXY http_proxy no_proxy`
    expect(unused(Object.fromEntries(others.split(/\s+/).map((name) => [name, 'x'])))).toEqual([])
  })

  it('should be told of what waits for another setting', () => {
    expect(
      unused({ COMPATIBLE_MODEL: 'qwen3-vl', FDC_API_KEY: 'key', OFF_BASE_URL: 'https://off.example' }),
    ).toEqual([
      'Set, but without effect unless COMPATIBLE_BASE_URL is set as well: COMPATIBLE_MODEL.',
      'Set, but without effect unless LOOKUP=on is set as well: OFF_BASE_URL and FDC_API_KEY.',
    ])
    const whole = { COMPATIBLE_MODEL: 'qwen3-vl', COMPATIBLE_BASE_URL: 'http://10.0.0.2:8000/v1' }
    expect(unused({ ...whole, LOOKUP: 'On', FDC_API_KEY: 'key' })).toEqual([])
  })
})
