// SPDX-License-Identifier: Apache-2.0
// LinkedIn's page of one post, as it still was in April 2026: Quill in the light DOM for comments and replies.
// Not seen, guessed: a reply's box is of the same kind, in its comment.
import './page.css';
import { legacyComment } from '../linkedin-parts/legacy_comment.js';

legacyComment({ name: 'comment', place: document.querySelector('.feed-shared-update-v2__comments-container'),
  placeholder: 'Add a comment…', label: 'Comment' });
legacyComment({ name: 'reply', place: document.querySelector('.comments-comment-entity'), placeholder: 'Add a reply…', label: 'Reply' });
