// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "policy/format.h"
#include "policy/policy.h"
#include "policy/report.h"
#include "policy/spot.h"

/// Typed reading of single values. Whatever does not fit is reported with its place and with how
/// to write it; the answer then is empty.
namespace vorab::policy {

/// The members of an object that belong there. Those that do not are reported once, on making.
class Object {
 public:
  /// `kind` is the rule kind whose keys are meant (see Key::kinds).
  Object(const Spot& spot, Keys keys, Report& report, std::string_view kind = {});

  /// Nothing if the value is no object or has no such key.
  [[nodiscard]] std::optional<Spot> operator[](std::string_view key) const;
  /// The same, but a missing key is a problem.
  [[nodiscard]] std::optional<Spot> required(std::string_view key) const;

  /// True if an unknown key was meant to be `key`: it has been named, and that is enough.
  [[nodiscard]] bool is_misspelt(std::string_view key) const;

 private:
  void refuse(const Member& member, std::string_view kind) const;

  const Spot& spot_;
  Keys keys_;
  Report& report_;
  const Node::Object* members_;
};

/// Reports that a value has the wrong type; `wanted` says the right one: "a text", "a list [ … ]".
void wrong_type(const Spot& spot, Report& report, std::string_view wanted);

/// How to write the spot's key: `write "version": 12`.
[[nodiscard]] std::string written_as(const Spot& spot);

/// The items of a list that must not be empty.
[[nodiscard]] std::vector<Spot> read_items(const Spot& spot, Report& report);
/// The same, or nothing and a problem if there are more than so many.
[[nodiscard]] std::vector<Spot> read_items(const Spot& spot, Report& report, std::size_t most);

/// A text that is not blank and not longer than `longest` code points.
[[nodiscard]] std::optional<std::string> read_text(const Spot& spot, Report& report,
                                                   std::size_t longest = kLongestText);
/// A text by language. With `in_all` the policy's languages are expected (a warning if not).
[[nodiscard]] Localized read_localized(const Spot& spot, Report& report, bool in_all);

[[nodiscard]] std::optional<bool> read_flag(const Spot& spot, Report& report);
[[nodiscard]] std::optional<int> read_whole(const Spot& spot, Report& report, int least, int most);
[[nodiscard]] std::optional<double> read_share(const Spot& spot, Report& report);  ///< 0 … 1

/// Bytes as policy/base64.h writes them; `remedy` says who writes them.
[[nodiscard]] std::optional<std::string> read_base64(const Spot& spot, Report& report,
                                                     std::string_view remedy);

/// One of the known names, as its index.
[[nodiscard]] std::optional<std::size_t> read_name(const Spot& spot, Report& report, Names known);
/// A list of known names, each once.
[[nodiscard]] std::vector<std::string> read_names(const Spot& spot, Report& report, Names known);

/// Lower-case letters and digits, joined by `-` (and `.` if `dots`).
[[nodiscard]] std::optional<std::string> read_id(const Spot& spot, Report& report,
                                                 bool dots = true);
/// A list of texts by language, at most so many.
[[nodiscard]] std::vector<Localized> read_texts(const Spot& spot, Report& report, std::size_t most);
[[nodiscard]] std::optional<std::string> read_link(const Spot& spot, Report& report);
[[nodiscard]] std::optional<std::string> read_mail(const Spot& spot, Report& report);
/// A mail address where there is an @, else any text.
[[nodiscard]] std::optional<std::string> read_person(const Spot& spot, Report& report);

/// "2027-03-01", as written.
[[nodiscard]] std::optional<std::string> read_date(const Spot& spot, Report& report);
/// A date or a time with its zone. A date is its first moment (UTC), or its last with `whole_day`.
[[nodiscard]] std::optional<TimePoint> read_moment(const Spot& spot, Report& report,
                                                   bool whole_day = false);

}  // namespace vorab::policy
