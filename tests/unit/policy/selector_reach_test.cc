// SPDX-License-Identifier: Apache-2.0
#include "policy/selector_reach.h"

#include <catch2/catch.hpp>

using namespace vorab::policy;

namespace {

// What is private in it; empty if nothing is.
std::string told(std::string_view selector, bool messages = false) {
  const auto parsed = parse_selector(selector);
  REQUIRE_FALSE(parsed.fault);
  const auto fault = private_part(parsed.parts, messages);
  return fault ? fault->message : "";
}

bool is_any(std::string_view selector) {
  const auto parsed = parse_selector(selector);
  REQUIRE_FALSE(parsed.fault);
  return any_field(parsed.parts).has_value();
}

}  // namespace

TEST_CASE("fields that are never read are named", "[selector]") {
  CHECK(told("input[type=password]") == "this names a password, which Vorab never reads");
  for (const auto* selector : {"INPUT[TYPE='PASSWORD']",
                               "[autocomplete=\"one-time-code\"]",
                               "[autocomplete=cc-number]",
                               "[autocomplete=\"section-a current-password\"]",
                               "[autocomplete=username]",
                               "[role=search] textarea",
                               "[role=searchbox]",
                               "search textarea",
                               "#searchInput",
                               ".login-form *",
                               "form[action*=\"sign-in\"]",
                               "[name=cvc]",
                               "[name=\"cardNumber\"]",
                               "[placeholder=\"Passwort\"]",
                               ".suche [contenteditable]",
                               "[aria-label=\"IBAN\"]",
                               "[data-otp]",
                               "#smsTan",
                               "[inputmode=numeric]",
                               "[type=tel]",
                               "[type=email]",
                               ":is(.a, [type=password])",
                               "form:has([type=password])",
                               ":not(:not([type=password]))",
                               "[type]",
                               "[type^=pass]",
                               "[type*=\"word\"]",
                               "[role$=box]",
                               "[autocomplete]",
                               ".a, [type=password]"}) {
    INFO(selector);
    CHECK_FALSE(told(selector).empty());
  }
}

TEST_CASE("posts' own editors are no secret", "[selector]") {
  for (const auto* selector :
       {"[data-testid^=\"tweetTextarea_\"][contenteditable=\"true\"]", ".ql-editor",
        "dialog[open] .tiptap.ProseMirror", "textarea[name=\"content\"]", "input[type=\"text\"]",
        "[componentkey=\"ShareBox_textEditor\"] [role=\"textbox\"]", "button[type=\"submit\"]",
        ".designing-blog-in", ".opinion", ".research", "[autocomplete=off]", "#accept", ".tangent",
        "[data-id=\"number\"]", ".editor:not([type=password])"}) {
    INFO(selector);
    CHECK(told(selector) == "");
  }
}

TEST_CASE("private messages are composers of their own", "[selector]") {
  for (const auto* selector : {".msg-form__contenteditable", "[data-testid=dmComposerTextInput]",
                               "[aria-label=\"Nachricht schreiben\"]", "#message-box"}) {
    INFO(selector);
    CHECK(told(selector).starts_with("this names private messages"));
    CHECK(told(selector, true) == "");
    CHECK(told(".a:not(" + std::string(selector) + ")") == "");
  }
}

TEST_CASE("a selector of every field says nothing of its composer", "[selector]") {
  for (const auto* selector :
       {"*", "textarea", "[contenteditable]", "[contenteditable=\"true\"][role=textbox]",
        ".a, textarea", ":is(textarea, [contenteditable])", "textarea:not(.a)", "textarea:empty",
        "body *:not(.a)", "div > textarea"}) {
    INFO(selector);
    CHECK(is_any(selector));
  }
  for (const auto* selector : {".a", "textarea#b", "[data-x] textarea", "dialog textarea",
                               "x-editor", ".x :is(textarea, div)", ":is(.a, .b)"}) {
    INFO(selector);
    CHECK_FALSE(is_any(selector));
  }
}

TEST_CASE("an ancestor narrows a page down, but not every one", "[selector]") {
  const auto narrows = [](std::string_view selector) {
    return is_somewhere(parse_selector(selector).parts);
  };
  CHECK(narrows("[role=dialog], .box"));
  CHECK(narrows("dialog"));
  CHECK(narrows("post-composer"));
  CHECK_FALSE(narrows("body"));
  CHECK_FALSE(narrows("body > div"));
  CHECK_FALSE(narrows(".box, body"));
  CHECK_FALSE(narrows("div:not(.a)"));
}
