// SPDX-License-Identifier: Apache-2.0
// The schema knows the same keys and names as the reader's tables (native-host/policy/format.*).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import test from 'node:test';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const { $defs: defs, ...schema } = JSON.parse(read('policies/policy.schema.json'));
const pack = JSON.parse(read('policies/pack.schema.json'));
const header = read('native-host/policy/format.h');
const source = read('native-host/policy/format_head.cc') + read('native-host/policy/format.cc');

/** The names of a table of names in format.h. */
function names(table) {
  const [, body] = header.match(new RegExp(`> ${table}\\{([^}]*)\\}`)) ?? assert.fail(table);
  return [...body.matchAll(/"([^"]+)"/g)].map(([, name]) => name);
}

/** The keys of a table of keys in format.cc: those understood, and those of later versions. */
function keys(table) {
  const [, body] = source.match(new RegExp(`constexpr Key ${table}\\[\\] = \\{(.*?)\\};\\n`, 's')) ?? assert.fail(table);
  const entries = [...body.matchAll(/\{"([^"]+)",(?:[^{}"]|R"\(.*?\)"|"(?:[^"\\]|\\.)*")*\}/gs)];
  const later = entries.filter(([entry]) => /\bkLater\b/.test(entry)).map(([, key]) => key);
  return { known: entries.map(([, key]) => key).filter((key) => !later.includes(key)), later };
}

const ruleProperties = [defs.rule.properties, ...defs.rule.allOf.map((part) => part.then.properties)];
const objects = {
  kPolicyKeys: schema.properties,
  kSettingsKeys: defs.settings.properties,
  kShortcutKeys: defs.settings.properties.shortcuts.properties,
  kContactKeys: defs.contact.properties,
  kEmergencyKeys: defs.emergency.properties,
  kEmergencySiteKeys: defs.emergency.properties.sites.additionalProperties.properties,
  kDeadlineKeys: defs.emergency.properties.deadlines.items.properties,
  kChangeKeys: schema.properties.changes.items.properties,
  kComposerAimKeys: defs.composer_aim.properties,
  kListKeys: defs.list.properties,
  kEntryKeys: defs.entry.anyOf[1].properties,
  kSignKeys: defs.hosts.items.anyOf[1].properties,
  kNearKeys: defs.near.properties,
  kUnlessKeys: defs.unless.properties,
  kUnlessNearKeys: defs.unless.properties.near.properties,
  kContextKeys: defs.rule.properties.context.properties,
  kSwayKeys: defs.sway.properties,
  kTriggerKeys: defs.trigger.properties,
  kWithKeys: defs.trigger.properties.with.properties,
  kNeedsKeys: defs.needs.properties,
  kNeedsInKeys: defs.needs_in.properties,
  kHintKeys: defs.hint.properties,
  kAdjustKeys: defs.adjust.properties,
  kRuleKeys: Object.assign({}, ...ruleProperties),
  kScaleKeys: defs.severity.anyOf[1].properties,
  kAppliesKeys: defs.applies.properties,
  kTrialKeys: defs.rule.properties.trial.properties,
  kPackUseKeys: defs.pack_use.anyOf[1].properties,
  kValueListKeys: defs.parameter_value.anyOf[3].properties,
  kPackKeys: pack.properties,
  kParameterKeys: pack.$defs.parameter.properties,
  kExamplesKeys: defs.rule.properties.examples.properties,
  kExampleKeys: defs.example.anyOf[1].properties,
  kAttachmentKeys: defs.example.anyOf[1].properties.attachments.properties,
  kCompiledKeys: defs.compiled.properties,
  kFingerprintKeys: defs.fingerprint.properties,
  kHiddenKeys: defs.hidden.properties,
  kRulesFileKeys: defs.rules_file.anyOf[1].properties,
};

for (const [table, properties] of Object.entries(objects)) {
  test(`keys: ${table}`, () => {
    const { known, later } = keys(table);
    assert.deepEqual(known.sort(), Object.keys(properties).sort());
    for (const key of later) assert.ok(!(key in properties), key);
  });
}

test('every table of keys is compared', () => {
  const tables = [...source.matchAll(/constexpr Key (k\w+)\[\]/g)].map(([, name]) => name);
  const inRules = ['kPlaceholderKeys']; // {"parameter": "…"}, which may stand anywhere in a pack's rules
  assert.deepEqual(tables.sort(), [...Object.keys(objects), ...inRules].sort());
});

const enums = {
  kKindNames: defs.rule.properties.kind.enum,
  kLanguages: defs.language.enum,
  kSites: defs.site.enum,
  kSurfaces: defs.surface.enum,
  kPostingAs: defs.posting_as.enum,
  kParameterKinds: pack.$defs.parameter.properties.kind.enum,
  kSeverities: defs.severity.anyOf[0].enum,
  kMatches: defs.rule.allOf[0].then.properties.match.enum,
  kAttachments: defs.attachment.enum,
  kScopes: defs.scope.enum,
  kEarly: defs.needs.properties.early.anyOf[0].enum,
  kShows: defs.rule.properties.show.enum,
  kWithoutHost: defs.settings.properties.without_host.enum,
};

test('names: validators, also in the guide', () => {
  const floor = read('native-host/validators/validators.h');
  const names = [...floor.matchAll(/\bValidator\{"([^"]+)",/g)].map(([, name]) => name);
  assert.deepEqual(names, defs.rule.allOf.find((part) => part.if.properties.kind.const === 'pattern').then.properties.validator.enum);
  const [, table] = read('policies/README.md').match(/\n\| `validator` \|(.*?)\n\n/s);
  const listed = [...table.matchAll(/^\| (.*?) \|/gm)].flatMap(([, cell]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  assert.deepEqual(listed.sort(), [...names].sort());
});

for (const [table, known] of Object.entries(enums)) {
  test(`names: ${table}`, () => assert.deepEqual(names(table), known));
}
