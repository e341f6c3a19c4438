// SPDX-License-Identifier: Apache-2.0
#include "rules/active_rules.h"

#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules;
using namespace vorab::rules::test;

TEST_CASE("what is remembered does not outlive its situation") {
  const auto day = [](int d) {
    return policy::TimePoint{std::chrono::sys_days{std::chrono::year{2027} / 3 / d}};
  };
  auto sites = terms({"a"}, "sites"), window = sites, video = sites, english = sites, all = sites;
  sites.sites = {"linkedin"};
  window.from = day(2);
  window.until = day(4);
  video.only_with = {"video", "link"};
  english.languages = {"en"};
  ActiveRules active;
  for (const auto* rule : {&sites, &window, &video, &english, &all}) active.add(*rule);
  active.seal();
  using Active = std::vector<bool>;
  const auto asked = std::make_shared<const Active>(5, true);
  const auto speaking = [&](const Context& context, std::optional<language::Language> language,
                            const text::Text& text) {
    // What was remembered is told again.
    const auto first = active.in(context, language, text, asked).now;
    CHECK(active.in(context, language, text, asked).now == first);
    return *first;
  };
  const text::Text plain("a"), link("https://a.de");
  Context context;
  CHECK(speaking(context, {}, plain) == Active{true, true, true, true, true});
  context.site = "x";
  CHECK(speaking(context, {}, plain) == Active{false, true, true, true, true});
  context.now = day(1);
  CHECK(speaking(context, {}, plain) == Active{false, false, true, true, true});
  context.now = day(2);
  CHECK(speaking(context, {}, plain) == Active{false, true, true, true, true});
  context.now = day(4);
  CHECK(speaking(context, {}, plain) == Active{false, false, true, true, true});
  context.attachments.emplace();
  CHECK(speaking(context, {}, plain) == Active{false, false, false, true, true});
  CHECK(speaking(context, {}, link) == Active{false, false, true, true, true});
  CHECK(speaking(context, {}, plain) == Active{false, false, false, true, true});
  context.attachments->emplace("video", 1);
  CHECK(speaking(context, {}, plain) == Active{false, false, true, true, true});
  CHECK(speaking(context, language::Language::german, plain) ==
        Active{false, false, true, false, true});
}

TEST_CASE("rules that nobody asked about do not speak; those for another text may speak later") {
  auto german = terms({"a"}, "german"), unasked = german, elsewhere = german;
  german.languages = {"de"};
  elsewhere.sites = {"x"};
  ActiveRules active;
  for (const auto* rule : {&german, &unasked, &elsewhere}) active.add(*rule);
  active.seal();
  const auto asked = std::make_shared<const std::vector<bool>>(std::vector{true, false, true});
  Context context;
  context.site = "linkedin";
  const auto& answer = active.in(context, language::Language::english, text::Text("a"), asked);
  CHECK(*answer.now == std::vector{false, false, false});
  CHECK(*answer.whatever == std::vector{true, false, false});
  const auto others = std::make_shared<const std::vector<bool>>(std::vector{false, true, false});
  CHECK(*active.in(context, language::Language::english, text::Text("a"), others).now ==
        std::vector{false, true, false});
}

TEST_CASE("more situations than are remembered are told apart") {
  auto day = terms({"a"}, "site");
  day.sites = {"site7"};
  ActiveRules active;
  active.add(day);
  active.seal();
  const auto asked = std::make_shared<const std::vector<bool>>(1, true);
  for (int i = 0; i < 60; ++i) {
    Context context;
    context.site = "site" + std::to_string(i % 30);
    CHECK(active.in(context, {}, text::Text("a"), asked).now->front() == (i % 30 == 7));
  }
}
