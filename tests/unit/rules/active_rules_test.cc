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
  const text::Text plain("a"), link("https://a.de");
  Context context;
  CHECK(active.in(context, {}, plain) == Active{true, true, true, true, true});
  context.site = "x";
  CHECK(active.in(context, {}, plain) == Active{false, true, true, true, true});
  context.now = day(1);
  CHECK(active.in(context, {}, plain) == Active{false, false, true, true, true});
  context.now = day(2);
  CHECK(active.in(context, {}, plain) == Active{false, true, true, true, true});
  context.now = day(4);
  CHECK(active.in(context, {}, plain) == Active{false, false, true, true, true});
  context.attachments.emplace();
  CHECK(active.in(context, {}, plain) == Active{false, false, false, true, true});
  CHECK(active.in(context, {}, link) == Active{false, false, true, true, true});
  CHECK(active.in(context, {}, plain) == Active{false, false, false, true, true});
  context.attachments->emplace("video", 1);
  CHECK(active.in(context, {}, plain) == Active{false, false, true, true, true});
  CHECK(active.in(context, language::Language::german, plain) ==
        Active{false, false, true, false, true});
}
