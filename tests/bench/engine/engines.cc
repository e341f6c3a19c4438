// SPDX-License-Identifier: Apache-2.0
#include "engines.h"

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <stdexcept>
#include <string>

#include "language/open_speller.h"
#include "rules/draft.h"
#include "rules/pattern_gate.h"
#include "rules/rule_set.h"
#include "text/words.h"

#ifdef VORAB_BENCH_VECTORSCAN
#include <hs.h>
#endif

namespace vorab::bench {

namespace {

constexpr std::int64_t kSetMemory = 64 << 20;

RE2::Options quiet() {
  RE2::Options options;
  options.set_log_errors(false);
  return options;
}

using Expressions = std::vector<std::unique_ptr<RE2>>;

std::shared_ptr<Expressions> compile(const std::vector<policy::Pattern>& patterns) {
  auto out = std::make_shared<Expressions>();
  for (const auto& pattern : patterns) {
    out->push_back(std::make_unique<RE2>(pattern.pattern, quiet()));
    if (!out->back()->ok()) throw std::runtime_error("RE2 refuses " + pattern.pattern);
  }
  return out;
}

std::size_t count(const RE2& re, std::string_view text) {
  std::size_t hits = 0;
  re2::StringPiece found;
  for (std::size_t at = 0; at <= text.size();) {
    if (!re.Match({text.data(), text.size()}, at, text.size(), RE2::UNANCHORED, &found, 1)) break;
    ++hits;
    at = static_cast<std::size_t>(found.data() - text.data()) +
         std::max<std::size_t>(1, found.size());
  }
  return hits;
}

}  // namespace

namespace {

rules::Context context_of(const SpellerPtr& speller) {
  rules::Context context;
  context.speller = speller.get();
  context.hidden_rounds = rules::kHiddenRoundsAtOnce;
  return context;
}

}  // namespace

Scan make_vorab(const policy::Policy& policy, SpellerPtr speller) {
  std::shared_ptr<const rules::RuleSet> set = rules::RuleSet::build(policy).rules;
  const rules::Context context = context_of(speller);
  return [set, speller, context](std::string_view text) {
    return set->check(text, context).findings.size();
  };
}

Scan make_vorab_composer(const policy::Policy& policy, SpellerPtr speller) {
  std::shared_ptr<const rules::RuleSet> set = rules::RuleSet::build(policy).rules;
  const rules::Context context = context_of(speller);
  return [set, speller, context, draft = std::make_shared<rules::Draft>()](std::string_view text) {
    return set->check(text, context, draft.get()).findings.size();
  };
}

SpellerPtr make_speller() { return language::open_speller(language::dictionary_folders()).speller; }

void think(language::Speller& speller) {
  while (speller.has_work()) (void)speller.work(std::chrono::seconds{1});
}

Scan make_gate(const std::vector<policy::Pattern>& patterns) {
  auto gate = std::make_shared<rules::PatternGate>();
  for (const auto& pattern : patterns) {
    (void)gate->add(pattern.pattern, pattern.ignore_case);
  }
  gate->seal();
  return [gate, numbers = std::vector<std::uint32_t>(),
          digits = std::vector<std::uint32_t>()](std::string_view text) mutable {
    std::size_t hits = 0;
    for (const auto& line : text::find_lines(text)) {
      const auto bytes = text.substr(line.begin, line.size());
      gate->candidates(bytes, numbers, digits);
      for (const auto number : numbers) hits += count(gate->expression(number), bytes);
    }
    return hits;
  };
}

Scan make_re2_one_by_one(const std::vector<policy::Pattern>& patterns) {
  return [all = compile(patterns)](std::string_view text) {
    std::size_t hits = 0;
    for (const auto& re : *all) hits += count(*re, text);
    return hits;
  };
}

Scan make_re2_set(const std::vector<policy::Pattern>& patterns) {
  auto options = quiet();
  options.set_max_mem(kSetMemory);
  auto set = std::make_shared<RE2::Set>(options, RE2::UNANCHORED);
  for (const auto& pattern : patterns) {
    std::string error;
    if (set->Add(pattern.pattern, &error) < 0) throw std::runtime_error("RE2::Set: " + error);
  }
  if (!set->Compile()) throw std::runtime_error("RE2::Set does not compile");
  return [set, all = compile(patterns), ids = std::vector<int>()](std::string_view text) mutable {
    std::size_t hits = 0;
    RE2::Set::ErrorInfo error{};
    if (!set->Match({text.data(), text.size()}, &ids, &error) && error.kind != RE2::Set::kNoError) {
      throw std::runtime_error("RE2::Set ran out of memory");
    }
    for (const int id : ids) hits += count(*(*all)[static_cast<std::size_t>(id)], text);
    return hits;
  };
}

#ifdef VORAB_BENCH_VECTORSCAN

std::optional<Scan> make_vectorscan(const std::vector<policy::Pattern>& patterns,
                                    bool with_positions) {
  std::vector<const char*> expressions;
  std::vector<unsigned> flags;
  std::vector<unsigned> ids;
  for (const auto& pattern : patterns) {
    expressions.push_back(pattern.pattern.c_str());
    flags.push_back(HS_FLAG_UTF8 | HS_FLAG_SINGLEMATCH);
    ids.push_back(static_cast<unsigned>(ids.size()));
  }
  hs_database_t* database = nullptr;
  hs_compile_error_t* error = nullptr;
  if (hs_compile_multi(expressions.data(), flags.data(), ids.data(),
                       static_cast<unsigned>(ids.size()), HS_MODE_BLOCK, nullptr, &database,
                       &error) != HS_SUCCESS) {
    throw std::runtime_error(std::string("Vectorscan: ") + error->message);
  }
  hs_scratch_t* scratch = nullptr;
  if (hs_alloc_scratch(database, &scratch) != HS_SUCCESS) throw std::runtime_error("Vectorscan");
  const std::shared_ptr<hs_database_t> db(database, hs_free_database);
  const std::shared_ptr<hs_scratch_t> room(scratch, hs_free_scratch);
  auto all = with_positions ? compile(patterns) : nullptr;
  return [db, room, all, found = std::vector<unsigned>()](std::string_view text) mutable {
    found.clear();
    hs_scan(
        db.get(), text.data(), static_cast<unsigned>(text.size()), 0, room.get(),
        [](unsigned id, unsigned long long, unsigned long long, unsigned, void* out) {
          static_cast<std::vector<unsigned>*>(out)->push_back(id);
          return 0;
        },
        &found);
    if (!all) return found.size();
    std::size_t hits = 0;
    for (const auto id : found) hits += count(*(*all)[id], text);
    return hits;
  };
}

#else

std::optional<Scan> make_vectorscan(const std::vector<policy::Pattern>&, bool) { return {}; }

#endif

}  // namespace vorab::bench
