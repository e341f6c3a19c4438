// SPDX-License-Identifier: Apache-2.0
import Quill from 'quill';
import { openQuill } from '../quill_page.js';

openQuill(Quill);
