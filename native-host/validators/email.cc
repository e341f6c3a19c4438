// SPDX-License-Identifier: Apache-2.0
// Mail addresses (RFC 5321, the usual part of it): an existing top-level domain, no name that is
// kept for examples (RFC 2606, RFC 6761) or belongs to a program (git@, noreply@). Addresses of a
// role (info@, presse@) are half as sure as those of a person.
#include <algorithm>
#include <string>

#include "text/tld.h"
#include "validators/digits.h"
#include "validators/validators.h"

namespace vorab::validators {

namespace {

// In small letters, between blanks.
constexpr std::string_view kPrograms =
    " git noreply no-reply donotreply do-not-reply mailer-daemon hg svn root ";
constexpr std::string_view kRoles =
    " abuse accounting admin anfrage application bestellung bewerbung billing buchhaltung büro "
    "buero "
    "career careers compliance contact datenschutz dataprotection einkauf empfang events feedback "
    "gdpr hallo hello help helpdesk hostmaster hr impressum info investor ir jobs karriere kontakt "
    "kundenservice mail marketing media news newsletter office order orders personal post "
    "postmaster presse press privacy recruiting redaktion sales sekretariat security service shop "
    "social sponsoring support team ticket tickets verkauf vertrieb webmaster zentrale ";
constexpr std::string_view kExampleHosts = " example.com example.net example.org example.edu ";
constexpr std::string_view kExampleEnds[] = {".example", ".invalid", ".test", ".localhost"};

bool is_among(std::string_view words, std::string_view word) {
  return words.find(" " + std::string(word) + " ") != std::string_view::npos;
}

bool is_local_part(std::string_view local) {
  constexpr std::string_view kSigns = ".!#$%&'*+/=?^_`{|}~-";
  const auto fits = [&](char c) {
    return is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80 ||
           kSigns.find(c) != std::string_view::npos;
  };
  return !local.empty() && local.size() <= 64 && local.front() != '.' && local.back() != '.' &&
         local.find("..") == std::string_view::npos &&
         std::all_of(local.begin(), local.end(), fits);
}

bool is_host(std::string_view host) {
  std::size_t label = 0;
  for (std::size_t i = 0; i <= host.size(); ++i) {
    if (i == host.size() || host[i] == '.') {
      if (label == 0 || label > 63 || host[i - 1] == '-') return false;
      label = 0;
      continue;
    }
    const char c = host[i];
    const bool letter = is_letter(c) || is_digit(c) || static_cast<unsigned char>(c) >= 0x80;
    if (!letter && (c != '-' || label == 0)) return false;
    ++label;
  }
  return host.size() <= 253;
}

}  // namespace

Verdict email(std::string_view text) {
  const auto at = text.rfind('@');
  if (at == std::string_view::npos) return {Flaw::form};
  std::string local(text.substr(0, at));
  std::string host(text.substr(at + 1));
  if (!is_local_part(local) || !is_host(host)) return {Flaw::form};
  const auto small = [](char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; };
  std::transform(local.begin(), local.end(), local.begin(), small);
  std::transform(host.begin(), host.end(), host.begin(), small);
  const auto dot = host.rfind('.');
  if (dot == std::string::npos || text::tld_end(host, dot + 1) != host.size()) {
    return {Flaw::unknown};
  }
  const auto host_in = [&](std::string_view known) {
    return host.ends_with(known) || host == known.substr(1);
  };
  const auto registered = host.rfind('.', dot - 1);
  const bool example =
      is_among(kExampleHosts, host.substr(registered == std::string::npos ? 0 : registered + 1)) ||
      std::any_of(std::begin(kExampleEnds), std::end(kExampleEnds), host_in);
  if (example || is_among(kPrograms, local)) return {Flaw::nobodys};
  return {Flaw::none, is_among(kRoles, local) ? 0.5 : 1.0};
}

}  // namespace vorab::validators
