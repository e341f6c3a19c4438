// SPDX-License-Identifier: Apache-2.0
import Quill from 'quill2';
import { openQuill } from '../quill_page.js';

openQuill(Quill);
