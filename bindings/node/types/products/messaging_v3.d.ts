// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of messaging.v3.v3_typing_indicator. */
export interface V3TypingIndicator extends AnyRecord {
  success: boolean;
}

/** What messaging.v3.v3_typing_indicator.create takes. */
export interface V3TypingIndicatorCreateParameters {
  typingIndicatorRequest: object;
}

export interface VersionStep {
  readonly typingIndicator: TypingIndicatorStep;
}

export interface TypingIndicatorStep {
  /** POST /v3/Indicators/Typing.json */
  create(parameters: V3TypingIndicatorCreateParameters, options?: CallOptions): Promise<V3TypingIndicator>;
}
