// SPDX-License-Identifier: Apache-2.0
import { openField } from '../field_page.js';

openField('input', 'text');
