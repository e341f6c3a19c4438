// SPDX-License-Identifier: Apache-2.0
// How fast the engine is, beside its budgets (design.md section 7) and beside other engines.
//   vorab-bench-engine [PART]       prints the tables: budgets, engines, growth, or one of them
//   vorab-bench-engine --packs FILE measures a built policy
//   vorab-bench-engine --posts N    writes the first N posts as JSON
//   vorab-bench-engine --policy     writes the policy
//   vorab-bench-engine --own N      measures the same N posts and writes the row for `./dev bench
//   peers`
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <stdexcept>
#include <string>
#include <string_view>

#include "corpus.h"
#include "engines.h"
#include "kinds.h"
#include "patterns.h"
#include "policy/load.h"
#include "rules/rule_set.h"
#include "spawn.h"
#include "table.h"

namespace vorab::bench {

namespace {

constexpr std::uint64_t kSeed = 2026;
constexpr std::size_t kPostBytes = 3000;
constexpr std::size_t kPosts = 300;
constexpr std::size_t kArticleCharacters = 125'000;
constexpr std::size_t kPatterns = 500;
constexpr std::size_t kTerms = 10'000;

using Posts = std::vector<std::string>;

std::size_t bytes_of(const Posts& texts) {
  std::size_t sum = 0;
  for (const auto& text : texts) sum += text.size();
  return sum;
}

// A post and the same with a letter more in its middle, as typing makes them.
Timing keystroke(const Scan& scan, const Posts& texts) {
  std::vector<std::vector<double>> rounds;
  for (int round = 0; round < 3; ++round) {
    rounds.emplace_back();
    for (const auto& text : texts) {
      const std::size_t middle = text.find(' ', text.size() / 2);
      (void)scan(text);
      std::string typed = text;
      for (const char key : std::string_view("typed")) {
        typed.insert(middle, 1, key);
        rounds.back().push_back(micros([&] { (void)scan(typed); }));
      }
    }
  }
  return timing_of(rounds);
}

double median_micros(const Scan& scan, const std::string& text, int times) {
  std::vector<double> all;
  (void)scan(text);
  for (int i = 0; i < times; ++i) all.push_back(micros([&] { (void)scan(text); }));
  return quantile(all, 0.5);
}

double engine_memory(const policy::Policy& policy, const Posts& texts) {
  return memory_of([&] {
    auto scan = std::make_shared<Scan>(make_vorab(policy));
    for (const auto& text : texts) (void)(*scan)(text);
    return std::static_pointer_cast<void>(scan);
  });
}

std::string pair(const Timing& timing) { return number(timing.p50) + " / " + number(timing.p99); }

// What rows 1 to 5 are about.
struct Measured {
  Cost cost;
  Timing key;
  double article_ms = 0;
  double rate = 0;  // MB/s
};

Measured measure(const policy::Policy& policy, bool spelling, const Posts& texts) {
  Measured out;
  // The dictionaries are there, their words are not asked for yet.
  const auto fresh = [&] { return spelling ? make_speller() : nullptr; };
  out.cost = cost_of([&] { return make_vorab(policy, fresh()); }, texts, 3, 1);
  const auto speller = fresh();
  const Scan scan = make_vorab(policy, speller);
  const auto learn = [&](const Scan& how, const std::string& text) {
    (void)how(text);
    if (speller) think(*speller);
    (void)how(text);
  };
  for (const auto& text : texts) learn(scan, text);
  out.cost.warm = cost_of([&] { return scan; }, texts, 1, 5).warm;
  const Scan composer = make_vorab_composer(policy, speller);
  const Posts some(texts.begin(), texts.begin() + 60);
  for (const auto& text : some) learn(composer, text);
  out.key = keystroke(composer, some);
  const auto long_text = article(kArticleCharacters, kSeed);
  learn(scan, long_text);
  out.article_ms = median_micros(scan, long_text, 15) / 1000;
  std::vector<double> rates;
  for (int i = 0; i < 5; ++i) {
    const double us = micros([&] {
      for (const auto& text : texts) (void)scan(text);
    });
    rates.push_back(static_cast<double>(bytes_of(texts)) / us);
  }
  out.rate = quantile(rates, 0.5);
  return out;
}

// A row's place, its unit and what it should be.
struct Row {
  std::string what, unit, anchor;
  bool more = false;  // the more, the better
};

void add(Table& table, const Row& row, double measured, double aim) {
  table.add({row.what, number(measured) + " " + row.unit, number(aim) + " " + row.unit,
             verdict(measured, aim, row.more), row.anchor});
}

void add_checks(Table& table, const Posts& texts) {
  const auto plain = policy_with(kPatterns, kTerms);
  const Cost patterns_and_terms = cost_of([&] { return make_vorab(plain); }, texts, 1, 5);
  table.add({"  a check with patterns and terms alone, warm, p50 / p99",
             pair(patterns_and_terms.warm) + " µs", "", "", ""});
  for (const bool spelling : {false, true}) {
    const auto policy = policy_of_all_kinds(kPatterns, kTerms, spelling);
    const auto measured = measure(policy, spelling, texts);
    const std::string with = spelling ? ", and spelling" : ", all kinds";
    const auto& [cost, key, article_ms, rate] = measured;
    add(table, {"1 check of a 3 KB post" + with + ", warm, p50", "µs", "pipe 10-50 µs"},
        cost.warm.p50, 60);
    add(table, {"1 check of a 3 KB post" + with + ", warm, p99", "µs", "prototype 409 µs"},
        cost.warm.p99, 150);
    add(table, {"2 one keystroke later" + with + ", p99", "µs", "below the pipe"}, key.p99, 20);
    add(table, {"3 first checks of a fresh engine" + with + ", p99", "µs", "RE2's first DFA"},
        cost.cold.p99, 1000);
    add(table, {"4 article of 125,000 characters" + with, "ms", "prototype 4.4 ms"}, article_ms, 2);
    add(table, {"5 batch on one core" + with, "MB/s", "Vectorscan+RE2 16-22 MB/s", /*more=*/true},
        rate, spelling ? 40 : 60);
    if (!spelling) table.add({"  build of the engine", number(cost.build_ms) + " ms", "", "", ""});
  }
}

void add_host(Table& table, const Posts& texts, const std::filesystem::path& host) {
  const auto built = bundle_of_all_kinds(kPatterns, kTerms, /*spelling=*/false);
  const auto plain = policy_with(kPatterns, kTerms);
  const auto spawn = spawn_cost(host, built, texts.front(), 15);
  const auto source =
      spawn_cost(host, policy_json(plain, As::source, other_kinds()), texts.front(), 5);
  const auto spelling =
      spawn_cost(host, bundle_of_all_kinds(kPatterns, kTerms, /*spelling=*/true), texts.front(), 5);
  add(table, {"6 spawn to welcome, p50", "ms", "static echo .6 ms"}, spawn.welcome.p50 / 1000, 1.5);
  add(table, {"6 spawn to first check, p50", "ms", "keepassxc-proxy 12.5 ms"},
      spawn.first_check.p50 / 1000, 15);
  table.add({"6 the same with a policy that was not built",
             number(source.first_check.p50 / 1000) + " ms", "", "", ""});
  add(table, {"7 memory of the host", "MB", ""}, spawn.memory_mb, 12);
  add(table, {"7 memory of the host with both dictionaries", "MB", "dictionaries 17 MB"},
      spelling.memory_mb, 30);
}

void add_many_terms(Table& table, const Posts& texts) {
  std::vector<double> builds;
  const auto many = policy_with(0, 100'000);
  for (int i = 0; i < 3; ++i) {
    builds.push_back(micros([&] { (void)rules::RuleSet::build(many); }) / 1000);
  }
  add(table, {"8 100,000 terms: build", "ms", ""}, quantile(builds, 0.5), 40);
  const Cost few = cost_of([] { return make_vorab(policy_with(0, 10)); }, texts, 1, 5);
  const Cost lots = cost_of([&] { return make_vorab(many); }, texts, 1, 5);
  add(table, {"8 100,000 terms: check of a post, p50 (aim: with 10)", "µs", ""}, lots.warm.p50,
      few.warm.p50);
}

void budgets(const Posts& texts, const std::filesystem::path& host) {
  Table table({"budget (design.md section 7)", "measured", "aim", "", "anchor"});
  const double memory =
      engine_memory(policy_of_all_kinds(kPatterns, kTerms, /*spelling=*/false), texts);
  add_checks(table, texts);
  try {
    add_host(table, texts, host);
  } catch (const std::exception& error) {
    table.add({"6, 7 not measured:", error.what(), "", "", ""});
  }
  table.add({"7 of it the engine, after all posts", number(memory) + " MB", "", "", ""});
  add_many_terms(table, texts);
  table.print("Budgets: " + std::to_string(kPatterns) + " patterns and " + std::to_string(kTerms) +
              " terms, every other kind of rule, hidden lists, German and English spelling");
}

// A built policy with all rule packs, by itself.
void packs(const Posts& texts, const std::filesystem::path& host,
           const std::filesystem::path& bundle) {
  std::ifstream file(bundle, std::ios::binary);
  const std::string text{std::istreambuf_iterator<char>(file), {}};
  auto loaded = policy::load_text(text, bundle.string());
  if (!loaded.policy) throw std::runtime_error(policy::to_text(loaded.problems.front()));
  const policy::Policy& policy = *loaded.policy;
  const Cost cost = cost_of([&] { return make_vorab(policy); }, texts, 3, 5);
  const Scan composer = make_vorab_composer(policy);
  const Timing key = keystroke(composer, {texts.begin(), texts.begin() + 60});
  const auto spawn = spawn_cost(host, text, texts.front(), 9);
  Table table({"all rule packs", "measured", "aim", "", "anchor"});
  add(table, {"1 check of a 3 KB post, warm, p50", "µs", ""}, cost.warm.p50, 60);
  add(table, {"1 check of a 3 KB post, warm, p99", "µs", ""}, cost.warm.p99, 150);
  add(table, {"2 one keystroke later, p99", "µs", ""}, key.p99, 20);
  add(table, {"3 first checks of a fresh engine, p99", "µs", ""}, cost.cold.p99, 1000);
  add(table, {"6 spawn to first check, p50", "ms", ""}, spawn.first_check.p50 / 1000, 15);
  add(table, {"7 memory of the host", "MB", ""}, spawn.memory_mb, 12);
  table.print("All rule packs: " + std::to_string(policy.rules.size()) + " rules");
}

void engines(const Posts& texts) {
  const auto all = patterns();
  const auto policy = policy_with(kPatterns, 0);
  struct Engine {
    std::string name;
    std::function<Scan()> make;
    int cold_rounds, warm_rounds;
  };
  std::vector<Engine> all_engines = {
      {"vorab", [&] { return make_vorab(policy); }, 3, 5},
      {"of it the pattern gate, then RE2", [&] { return make_gate(all); }, 3, 5},
      {"RE2 one by one", [&] { return make_re2_one_by_one(all); }, 1, 1},
      {"RE2::Set of 64 MB, then RE2", [&] { return make_re2_set(all); }, 1, 5}};
  if (make_vectorscan({all.front()}, false)) {
    all_engines.push_back(
        {"Vectorscan, end offsets only", [&] { return *make_vectorscan(all, false); }, 1, 5});
    all_engines.push_back(
        {"Vectorscan, then RE2", [&] { return *make_vectorscan(all, true); }, 1, 5});
  }
  Table table({"engine, 500 patterns", "cold p50 / p99 µs", "warm p50 / p99 µs", "warm, × vorab",
               "build ms", "MB", "hits"});
  double ours = 0;
  for (const auto& engine : all_engines) {
    Cost cost;
    const double memory = memory_of([&] {
      auto scan = std::make_shared<Scan>(engine.make());
      for (const auto& text : texts) (void)(*scan)(text);
      return std::static_pointer_cast<void>(scan);
    });
    cost = cost_of(engine.make, texts, engine.cold_rounds, engine.warm_rounds);
    if (ours == 0) ours = cost.warm.p50;
    table.add({engine.name, pair(cost.cold), pair(cost.warm), number(cost.warm.p50 / ours),
               number(cost.build_ms), number(memory), std::to_string(cost.hits)});
  }
  table.print(
      "Beside other engines: the same patterns on the same " + std::to_string(texts.size()) +
      " posts of 3 KB (each finds what it finds; spans that overlap are counted differently)");
}

void growth(const Posts& texts) {
  Table table({"cost against", "", "warm p50 / p99 µs", "µs per KB", "build ms"});
  const auto add = [&](const std::string& what, const std::string& size,
                       const policy::Policy& policy, const Posts& some) {
    const Cost cost = cost_of([&] { return make_vorab(policy); }, some, 1, 5);
    const double kb = static_cast<double>(bytes_of(some)) / static_cast<double>(some.size()) / 1000;
    table.add({what, size, pair(cost.warm), number(cost.warm.p50 / kb), number(cost.build_ms)});
  };
  const auto full = policy_with(kPatterns, kTerms);
  for (const std::size_t bytes : {300, 3000, 30'000}) {
    add("text length", number(static_cast<double>(bytes)) + " bytes", full,
        posts(60, bytes, kSeed));
  }
  const Posts some(texts.begin(), texts.begin() + 60);
  for (const std::size_t count : {0, 50, 200, 500}) {
    add("patterns, no terms", std::to_string(count), policy_with(count, 0), some);
  }
  for (const std::size_t count : {10, 1000, 10'000, 100'000}) {
    add("terms, no patterns", number(static_cast<double>(count)), policy_with(0, count), some);
  }
  table.print("How the cost grows");
}

// The row that peers.mjs prints beside the other programs'.
std::string own_row(const Posts& texts) {
  const auto policy = policy_of_all_kinds(kPatterns, kTerms, /*spelling=*/false);
  const Cost cost = cost_of([&] { return make_vorab(policy); }, texts, 1, 5);
  return nlohmann::json{{"name", "vorab"},
                        {"does", "500 patterns, 10k terms, all kinds"},
                        {"p50", cost.warm.p50 / 1000},
                        {"p99", cost.warm.p99 / 1000},
                        {"posts", texts.size()},
                        {"found", cost.hits}}
      .dump();
}

Posts first(const Posts& texts, const char* count) {
  const auto wanted = std::min<std::size_t>(texts.size(), std::strtoul(count, nullptr, 10));
  return {texts.begin(), texts.begin() + static_cast<std::ptrdiff_t>(wanted)};
}

int run(int argc, char** argv) {
  const auto texts = posts(kPosts, kPostBytes, kSeed);
  const std::string_view option = argc > 1 ? argv[1] : "";
  if (argc == 3 && option == "--posts") {
    std::puts(nlohmann::json(first(texts, argv[2])).dump().c_str());
    return 0;
  }
  if (argc == 3 && option == "--own") {
    std::puts(own_row(first(texts, argv[2])).c_str());
    return 0;
  }
  if (argc == 2 && option == "--policy") {
    std::puts(bundle_of_all_kinds(kPatterns, kTerms, /*spelling=*/false).c_str());
    return 0;
  }
  const auto host = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "vorab-host";
  if (argc == 3 && option == "--packs") {
    packs(texts, host, argv[2]);
    return 0;
  }
  const auto wanted = [&](std::string_view part) { return argc == 1 || option == part; };
  if (argc > 2 || !(wanted("budgets") || wanted("engines") || wanted("growth"))) {
    std::fputs(
        "usage: vorab-bench-engine [budgets|engines|growth | --packs BUNDLE | --posts N | --own N "
        "|\n"
        "       --policy]\n",
        stderr);
    return 2;
  }
  if (wanted("budgets")) budgets(texts, host);
  if (wanted("engines")) engines(texts);
  if (wanted("growth")) growth(texts);
  return 0;
}

}  // namespace

}  // namespace vorab::bench

int main(int argc, char** argv) {
  try {
    return vorab::bench::run(argc, argv);
  } catch (const std::exception& error) {
    std::fprintf(stderr, "vorab-bench-engine: %s\n", error.what());
    return 1;
  }
}
