// SPDX-License-Identifier: Apache-2.0
// LinkedIn enforces trusted types and has a default policy for its own old code; so has the replica.
globalThis.trustedTypes?.createPolicy('default', { createHTML: (text) => text });
