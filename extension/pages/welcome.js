// SPDX-License-Identifier: Apache-2.0
// What Vorab does, what it never does, where to try it. Opened by hand only.
import { connect, showSentence } from './connection.js';
import { fillTexts } from './texts.js';

fillTexts();
connect({ status: showSentence });
