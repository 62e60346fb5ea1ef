import { generate } from 'selfsigned';

/** A throw-away certificate for loopback: browsers speak HTTP/2 only over TLS. */
export async function selfSignedCertificate(): Promise<{ key: string; cert: string }> {
  const pair = await generate([{ name: 'commonName', value: 'localhost' }], {
    keyType: 'ec',
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: 2, value: 'localhost' },
          { type: 7, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  return { key: pair.private, cert: pair.cert };
}
