// What fetch throws, as Node throws it, and what is said of it.
import { expect, test } from 'vitest';
import { networkFault } from '../../../src/hosts/github/classify.ts';

/** "fetch failed", with its cause. */
function failed(cause: unknown): TypeError {
  return new TypeError('fetch failed', { cause });
}

function coded(code: string, message: string): Error {
  return Object.assign(new Error(message), { code });
}

test.each([
  [
    'no such name',
    failed(coded('ENOTFOUND', 'getaddrinfo ENOTFOUND api.github.com')),
    { said: 'getaddrinfo ENOTFOUND api.github.com', unsent: true, passing: true },
  ],
  [
    'nobody listens, at any address',
    failed(
      Object.assign(new AggregateError([coded('ECONNREFUSED', 'connect ECONNREFUSED ::1:443')], ''), {
        code: 'ECONNREFUSED',
      }),
    ),
    { said: 'connect ECONNREFUSED ::1:443', unsent: true, passing: true },
  ],
  [
    'a connection that breaks',
    failed(coded('ECONNRESET', 'read ECONNRESET')),
    { said: 'read ECONNRESET', unsent: false, passing: true },
  ],
  [
    'the other side closes',
    failed(coded('UND_ERR_SOCKET', 'other side closed')),
    { said: 'other side closed (UND_ERR_SOCKET)', unsent: false, passing: true },
  ],
  [
    'nobody to connect to',
    failed(coded('UND_ERR_CONNECT_TIMEOUT', 'Connect Timeout Error')),
    { said: 'Connect Timeout Error (UND_ERR_CONNECT_TIMEOUT)', unsent: true, passing: true },
  ],
  [
    'a certificate of a company',
    failed(coded('SELF_SIGNED_CERT_IN_CHAIN', 'self-signed certificate in certificate chain')),
    {
      said: 'self-signed certificate in certificate chain (SELF_SIGNED_CERT_IN_CHAIN)',
      unsent: false,
      passing: false,
    },
  ],
  [
    'no TLS at all',
    failed(coded('ERR_SSL_WRONG_VERSION_NUMBER', 'wrong version number')),
    { said: 'wrong version number (ERR_SSL_WRONG_VERSION_NUMBER)', unsent: false, passing: false },
  ],
  [
    'a proxy that wants a password',
    failed(new Error('Proxy response (407) !== 200 when HTTP Tunneling')),
    { said: 'Proxy response (407) !== 200 when HTTP Tunneling', unsent: false, passing: false },
  ],
  [
    'no answer',
    new DOMException('The operation was aborted due to timeout', 'TimeoutError'),
    { said: 'no answer within 20 s', unsent: false, passing: true },
  ],
  [
    'something else on several lines',
    failed(new Error('odd\n::error::thing')),
    { said: 'odd ::error::thing', unsent: false, passing: true },
  ],
  ['no error', 'a word', { said: 'no reason given', unsent: false, passing: true }],
])('%s', (_name, thrown, expected) => {
  expect(networkFault(thrown, 20_000)).toEqual(expected);
});
