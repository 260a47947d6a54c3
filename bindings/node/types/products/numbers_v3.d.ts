// Written by tools/generate_types.py from the library's catalog: not to be edited.

import { CallOptions, Record as AnyRecord, StreamOptions } from '../values';

/** A record of numbers.v3.hosted_numbers_hosted_number_order. */
export interface HostedNumbersHostedNumberOrder extends AnyRecord {
  sid: string | null;
  accountSid: string | null;
  incomingPhoneNumberSid: string | null;
  addressSid: string | null;
  signingDocumentSid: string | null;
  phoneNumber: string | null;
  capabilities: { [member: string]: any } | null;
  friendlyName: string | null;
  uniqueName: string | null;
  status: string | null;
  failureReason: string | null;
  dateCreated: string | null;
  dateUpdated: string | null;
  verificationAttempts: number;
  email: string | null;
  ccEmails: any[] | null;
  url: string | null;
  verificationType: string | null;
  verificationDocumentSid: string | null;
  extension: string | null;
  callDelay: number;
  verificationCode: string | null;
  verificationCallSids: any[] | null;
}

/** What numbers.v3.hosted_numbers_hosted_number_order.create takes. */
export interface HostedNumbersHostedNumberOrderCreateParameters {
  phoneNumber: string;
  smsCapability: boolean | 'true' | 'false';
  accountSid?: string | null;
  friendlyName?: string | null;
  uniqueName?: string | null;
  ccEmails?: string | ReadonlyArray<string> | null;
  smsUrl?: string | null;
  smsMethod?: 'GET' | 'POST' | null;
  smsFallbackUrl?: string | null;
  smsFallbackMethod?: 'GET' | 'POST' | null;
  statusCallbackUrl?: string | null;
  statusCallbackMethod?: 'GET' | 'POST' | null;
  smsApplicationSid?: string | null;
  addressSid?: string | null;
  email?: string | null;
  verificationType?: 'phone-call' | 'phone-bill' | null;
  verificationDocumentSid?: string | null;
}

export interface VersionStep {
  readonly hostedNumberOrders: HostedNumberOrdersStep;
}

export interface HostedNumberOrdersStep {
  /** POST /v3/HostedNumbers/HostedNumberOrders */
  create(parameters: HostedNumbersHostedNumberOrderCreateParameters, options?: CallOptions): Promise<HostedNumbersHostedNumberOrder>;
}
