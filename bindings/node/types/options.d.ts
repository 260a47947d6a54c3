// Written by tools/generate_types.py from the library's catalog: not to be edited.

export interface ClientOptions {
  /** TWILIO_ACCOUNT_SID stands in. */
  accountSid?: string | null;
  /** TWILIO_AUTH_TOKEN stands in. */
  authToken?: string | null;
  /** TWILIO_API_KEY stands in. */
  apiKey?: string | null;
  /** TWILIO_API_SECRET stands in. */
  apiSecret?: string | null;
  /** TWILIO_CLIENT_ID stands in. */
  clientId?: string | null;
  /** TWILIO_CLIENT_SECRET stands in. */
  clientSecret?: string | null;
  bearerToken?: string | null;
  /** TWILIO_REGION stands in. */
  region?: string | null;
  /** TWILIO_EDGE stands in. */
  edge?: string | null;
  /** TWILITE_BASE_URL stands in. */
  baseUrl?: string | null;
  /** 1 at least; 2147483647 at most; 10000, if not given. */
  connectTimeoutMs?: number | null;
  /** 1 at least; 2147483647 at most; 30000, if not given. */
  timeoutMs?: number | null;
  /** 0 at least; 100 at most; 3, if not given. */
  maxRetries?: number | null;
  /** 0 at least; 2147483647 at most; 10000, if not given. */
  retryMaxDelayMs?: number | null;
  caFile?: string | null;
  proxy?: string | null;
  /** 1 at least; 1099511627776 at most; 67108864, if not given. */
  maxResponseBytes?: number | null;
  /** 0 at least; 1024 at most; 16, if not given. */
  maxConnections?: number | null;
  userAgentSuffix?: string | null;
  trace?: 'stderr' | null;
  /** 0 at least; 2147483647 at most. */
  traceFd?: number | null;
  /** false, if not given. */
  strictResponses?: boolean | null;
  /** false, if not given. */
  lenientParameters?: boolean | null;
  /** 1 at least; 10000 at most; 64, if not given. */
  maxInFlight?: number | null;
  /** 1 at least; 100000000 at most; 1000000, if not given. */
  maxPending?: number | null;
  /** 1 at least; 1000000000 at most; 2000, if not given. */
  turnBudgetUs?: number | null;
}

export interface AccessTokenOptions {
  /** TWILIO_ACCOUNT_SID stands in. */
  accountSid?: string | null;
  /** TWILIO_API_KEY stands in. */
  apiKey?: string | null;
  /** TWILIO_API_SECRET stands in. */
  apiSecret?: string | null;
  /** TWILIO_REGION stands in. */
  region?: string | null;
  identity?: string | null;
  /** 1 at least; 86400 at most; 3600, if not given. */
  ttlSeconds?: number | null;
  /** 0 at least; 253402300799 at most. */
  nbf?: number | null;
  grants?: { [member: string]: any } | null;
}
