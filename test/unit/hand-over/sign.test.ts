import { describe, expect, it } from '@jest/globals';
import { createSigner } from '../../../src/hand-over/sign.js';

describe('the signature', () => {
  it('is the one of the example in the Standard Webhooks libraries', () => {
    const sign = createSigner('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
    expect(sign('msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('takes a secret without whsec_ as it stands', () => {
    const plain = 'a plain secret of 32 or more characters';
    const encoded = `whsec_${Buffer.from(plain).toString('base64')}`;
    expect(createSigner(plain)('id', 1, '{}')).toEqual(createSigner(encoded)('id', 1, '{}'));
  });

  it.each(['whsec_', 'whsec_dG9vIHNob3J0', 'whsec_not base64, though it is long enough for a key!'])(
    'refuses %s',
    (secret) => {
      expect(() => createSigner(secret)).toThrow(/^ESCALATION_WEBHOOK_SECRET must hold at least 24 bytes of base64/);
    },
  );
});
