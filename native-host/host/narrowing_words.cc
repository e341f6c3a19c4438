// SPDX-License-Identifier: Apache-2.0
#include "host/narrowing_words.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <span>

namespace vorab::host {
namespace {

/// A name of the policy format, as people call it.
struct Called {
  std::string_view name, de, en;
};

constexpr Called kSites[] = {{"linkedin", "LinkedIn", "LinkedIn"},
                             {"xing", "XING", "XING"},
                             {"x", "X", "X"},
                             {"facebook", "Facebook", "Facebook"},
                             {"instagram", "Instagram", "Instagram"},
                             {"threads", "Threads", "Threads"},
                             {"bluesky", "Bluesky", "Bluesky"},
                             {"mastodon", "Mastodon", "Mastodon"},
                             {"reddit", "Reddit", "Reddit"},
                             {"youtube", "YouTube", "YouTube"},
                             {"tiktok", "TikTok", "TikTok"}};

constexpr Called kSurfaces[] = {{"post", "Beiträgen", "posts"},
                                {"comment", "Kommentaren", "comments"},
                                {"article", "Artikeln", "articles"},
                                {"message", "Nachrichten", "messages"},
                                {"profile", "Profilen", "profiles"},
                                {"event", "Veranstaltungen", "events"},
                                {"alt-text", "Bildbeschreibungen", "image descriptions"}};

constexpr Called kLanguages[] = {{"de", "Deutsch", "German"}, {"en", "Englisch", "English"}};

constexpr Called kAttachments[] = {{"image", "einem Bild", "a picture"},
                                   {"video", "einem Video", "a video"},
                                   {"document", "einem Dokument", "a document"},
                                   {"link", "einem Link", "a link"}};

constexpr std::array<std::string_view, 12> kMonthsDe{
    "Januar", "Februar", "März",      "April",   "Mai",      "Juni",
    "Juli",   "August",  "September", "Oktober", "November", "Dezember"};
constexpr std::array<std::string_view, 12> kMonthsEn{
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

class Words {
 public:
  explicit Words(bool german) : german_(german) {}

  void say(std::string_view de, std::string_view en) { out_.emplace_back(german_ ? de : en); }

  /// A sentence that ends with names: "a, b und c", or "oder" for `any`.
  void name(const std::vector<std::string>& names, std::span<const Called> table,
            std::string_view de, std::string_view en, bool any = false) {
    if (names.empty()) return;
    std::string text(german_ ? de : en);
    for (std::size_t i = 0; i < names.size(); ++i) {
      if (i > 0) text += i + 1 < names.size() ? ", " : joint(any);
      text += called(names[i], table);
    }
    out_.push_back(text + '.');
  }

  void from(policy::TimePoint time) {
    out_.push_back((german_ ? "Ab " : "From ") + at(time) + '.');
  }

  /// Exclusive: a whole day ended just before.
  void until(policy::TimePoint time) {
    const bool day = is_day(time);
    out_.push_back((german_ ? "Bis " : "Until ") + at(day ? time - std::chrono::days{1} : time) +
                   '.');
  }

  void on_trial(policy::TimePoint time) {
    out_.push_back((german_ ? "Auf Probe bis " : "On trial until ") +
                   at(time - std::chrono::days{1}) +
                   (german_ ? ": Sie zeigt nichts." : ": it shows nothing."));
  }

  [[nodiscard]] std::vector<std::string> take() { return std::move(out_); }

 private:
  [[nodiscard]] std::string_view joint(bool any) const {
    if (any) return german_ ? " oder " : " or ";
    return german_ ? " und " : " and ";
  }

  [[nodiscard]] std::string_view called(std::string_view name,
                                        std::span<const Called> table) const {
    const auto found = std::find_if(table.begin(), table.end(),
                                    [&](const Called& one) { return one.name == name; });
    if (found == table.end()) return name;
    return german_ ? found->de : found->en;
  }

  static bool is_day(policy::TimePoint time) {
    return std::chrono::floor<std::chrono::days>(time) == time;
  }

  // "1. März 2027", with the time of day in UTC if it is not a whole day.
  [[nodiscard]] std::string at(policy::TimePoint time) const {
    const auto day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date(day);
    const auto month = static_cast<unsigned>(date.month()) - 1;
    std::string text = std::to_string(static_cast<unsigned>(date.day()));
    text += german_ ? ". " : " ";
    text += (german_ ? kMonthsDe : kMonthsEn).at(month);
    text += ' ' + std::to_string(static_cast<int>(date.year()));
    if (time == day) return text;
    const std::chrono::hh_mm_ss clock(time - day);
    const auto two = [](auto count) { return (count < 10 ? "0" : "") + std::to_string(count); };
    return text + ", " + two(clock.hours().count()) + ':' + two(clock.minutes().count()) +
           (german_ ? " Uhr UTC" : " UTC");
  }

  bool german_;
  std::vector<std::string> out_;
};

// Both are everybody.
void say_speaker(const std::vector<std::string>& posting_as, Words& words) {
  if (posting_as.size() != 1) return;
  if (posting_as[0] == "company") {
    words.say("Nur wenn du für die Firma schreibst.", "Only when you write for the company.");
  } else {
    words.say("Nur wenn du in deinem eigenen Namen schreibst.", "Only when you write as yourself.");
  }
}

void say_show(policy::Show show, Words& words) {
  if (show == policy::Show::once_a_post) {
    words.say("Höchstens einmal je Beitrag.", "At most once in a post.");
  } else if (show == policy::Show::once_a_day) {
    words.say("Höchstens einmal am Tag.", "At most once a day.");
  }
}

void say_context(const policy::Rule& rule, Words& words) {
  if (rule.near && rule.near->else_severity) {
    words.say("Milder, wenn bestimmte Wörter nicht in der Nähe stehen.",
              "Milder where certain words are not near.");
  } else if (rule.near) {
    words.say("Nur wenn bestimmte Wörter in der Nähe stehen.",
              "Only where certain words are near.");
  }
  if (!rule.unless) return;
  if (!rule.unless->words.empty() || !rule.unless->hashtags.empty() || rule.unless->near) {
    words.say("Nicht, wenn bestimmte Wörter oder Hashtags dabeistehen.",
              "Not where certain words or hashtags stand with it.");
  }
  if (!rule.unless->rules.empty()) {
    words.say("Nicht, wenn eine andere Regel schon etwas sagt.",
              "Not where another rule already says something.");
  }
}

}  // namespace

std::vector<std::string> narrowing_words(const policy::Rule& rule, std::string_view locale) {
  Words words(locale == "de");
  words.name(rule.sites, kSites, "Nur auf ", "Only on ");
  words.name(rule.surfaces, kSurfaces, "Nur in ", "Only in ");
  say_speaker(rule.posting_as, words);
  words.name(rule.languages, kLanguages, "Nur in Texten auf ", "Only in texts in ", true);
  words.name(rule.audience, {}, "Nur für diese Gruppen: ", "Only for these groups: ");
  words.name(rule.only_with, kAttachments, "Nur mit ", "Only with ", true);
  if (rule.from) words.from(*rule.from);
  if (rule.until) words.until(*rule.until);
  if (rule.embargo_until) {
    words.say("Nur solange eine Sperrfrist läuft.", "Only while an embargo lasts.");
  }
  if (rule.trial_until) words.on_trial(*rule.trial_until);
  say_context(rule, words);
  say_show(rule.show, words);
  return words.take();
}

}  // namespace vorab::host
