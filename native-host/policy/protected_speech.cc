// SPDX-License-Identifier: Apache-2.0
#include "policy/protected_speech.h"

#include <algorithm>
#include <string>
#include <vector>

#include "policy/characters.h"
#include "policy/never_hosts.h"
#include "text/fold.h"
#include "text/words.h"

namespace vorab::policy {
namespace {

// Folded words with a blank between them; a blank at an end of a stem is a word's boundary.
struct Stem {
  std::string_view stem, subject;
};

constexpr std::string_view kPay = "pay", kConditions = "working conditions", kUnions = "unions",
                           kCouncils = "works councils", kStrikes = "strikes",
                           kCriticism = "criticism", kReporting = "reporting offices",
                           kCourts = "courts", kReviews = "employer reviews";

constexpr Stem kStems[] = {
    {" gehalt ", kPay},
    {" gehalts", kPay},
    {" gehalter", kPay},
    {" gehaelter", kPay},
    {"monatsgehalt", kPay},
    {"jahresgehalt", kPay},
    {"grundgehalt", kPay},
    {" lohn ", kPay},
    {" lohne ", kPay},
    {" lohns ", kPay},
    {" lohnes ", kPay},
    {" lohnen ", kPay},
    {" loehne", kPay},
    {" lohnerho", kPay},
    {" lohnkurz", kPay},
    {" lohnkuerz", kPay},
    {" lohnlucke", kPay},
    {" lohnluecke", kPay},
    {" lohndumping", kPay},
    {" lohnverhandlung", kPay},
    {" lohngruppe", kPay},
    {"mindestlohn", kPay},
    {"stundenlohn", kPay},
    {"tariflohn", kPay},
    {"monatslohn", kPay},
    {" entgelt", kPay},
    {" bezahlung", kPay},
    {" vergutung", kPay},
    {" verguetung", kPay},
    {" weihnachtsgeld", kPay},
    {" urlaubsgeld", kPay},
    {" pay ", kPay},
    {" payslip", kPay},
    {" pay gap", kPay},
    {"fairpay", kPay},
    {"equalpay", kPay},
    {" salary", kPay},
    {" salaries", kPay},
    {" wage ", kPay},
    {" wages ", kPay},
    {"arbeitsbedingung", kConditions},
    {"arbeitszeit", kConditions},
    {" arbeitsschutz", kConditions},
    {" arbeitssicherheit", kConditions},
    {" uberstunde", kConditions},
    {" ueberstunde", kConditions},
    {" schichtarbeit", kConditions},
    {" schichtplan", kConditions},
    {" unterbesetzung", kConditions},
    {" personalmangel", kConditions},
    {" working condition", kConditions},
    {" work condition", kConditions},
    {" working hour", kConditions},
    {" working time", kConditions},
    {" overtime ", kConditions},
    {" understaff", kConditions},
    {" workplace safety", kConditions},
    {" occupational safety", kConditions},
    {"gewerkschaft", kUnions},
    {" tarifvertrag", kUnions},
    {" tarifvertrage", kUnions},
    {" tarifverhandlung", kUnions},
    {" tarifrunde", kUnions},
    {" ig metall", kUnions},
    {" igmetall", kUnions},
    {" verdi ", kUnions},
    {" ver di ", kUnions},
    {" igbce", kUnions},
    {" ig bce", kUnions},
    {" union ", kUnions},
    {" unions ", kUnions},
    {" unioni", kUnions},
    {" trade union", kUnions},
    {"tradeunion", kUnions},
    {" collective agreement", kUnions},
    {" collective bargaining", kUnions},
    {"betriebsrat", kCouncils},
    {"betriebsraet", kCouncils},
    {"personalrat ", kCouncils},
    {"personalrate ", kCouncils},
    {" personalrats", kCouncils},
    {" betriebsversammlung", kCouncils},
    {" mitbestimmung", kCouncils},
    {" works council", kCouncils},
    {"workscouncil", kCouncils},
    {" staff council", kCouncils},
    {" employee representative", kCouncils},
    {" streik", kStrikes},
    {"streik ", kStrikes},
    {"streiks ", kStrikes},
    {" arbeitskampf", kStrikes},
    {" arbeitsniederlegung", kStrikes},
    {" strike ", kStrikes},
    {" strikes ", kStrikes},
    {" striking ", kStrikes},
    {" walkout", kStrikes},
    {" picket", kStrikes},
    {" kritik ", kCriticism},
    {" kritisier", kCriticism},
    {" kritiker", kCriticism},
    {" beschwerde", kCriticism},
    {" missstand", kCriticism},
    {" misstand", kCriticism},
    {" criticism", kCriticism},
    {" criticis", kCriticism},
    {" criticiz", kCriticism},
    {" complaint", kCriticism},
    {" complain ", kCriticism},
    {" grievance", kCriticism},
    {" meldestelle", kReporting},
    {" hinweisgeber", kReporting},
    {" ombudsstelle", kReporting},
    {" ombudsperson", kReporting},
    {" ombudsm", kReporting},
    {" aufsichtsbehorde", kReporting},
    {" aufsichtsbehoerde", kReporting},
    {" gewerbeaufsicht", kReporting},
    {" berufsgenossenschaft", kReporting},
    {" whistleblow", kReporting},
    {" reporting office", kReporting},
    {" labor board", kReporting},
    {" labour inspect", kReporting},
    {" labor inspect", kReporting},
    {" osha ", kReporting},
    {" nlrb ", kReporting},
    {"arbeitsgericht", kCourts},
    {" gericht ", kCourts},
    {" gerichts", kCourts},
    {" landgericht", kCourts},
    {" amtsgericht", kCourts},
    {" kundigungsschutz", kCourts},
    {" kuendigungsschutz", kCourts},
    {" staatsanwalt", kCourts},
    {" court ", kCourts},
    {" courts ", kCourts},
    {" tribunal", kCourts},
    {" lawsuit", kCourts},
    {"kununu", kReviews},
    {"glassdoor", kReviews},
    {" arbeitgeberbewertung", kReviews},
    {" employer review", kReviews},
};

// Names in which such a word means something else.
constexpr std::string_view kHarmless[] = {
    " european union ",      " europaische union ", " europaischen union ", " europaeische union ",
    " europaeischen union ", " credit union ",      " union berlin "};

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }

// "#FairPayNow" as "#Fair Pay Now".
std::string humps_apart(std::string_view text) {
  std::string out;
  char before = ' ';
  for (const char c : text) {
    if (is_upper(c) && is_lower(before)) out += ' ';
    out += c == '_' ? ' ' : c;
    before = c;
  }
  return out;
}

std::string folded_words(std::string_view utf8) {
  std::string out = " ";
  for (const text::Span& word : text::find_words(utf8)) {
    out += text::folded_word(utf8.substr(word.begin, word.size())) + ' ';
  }
  return out;
}

std::optional<std::string_view> subject_of(std::string words) {
  for (const std::string_view harmless : kHarmless) {
    for (auto at = words.find(harmless); at != std::string::npos; at = words.find(harmless)) {
      words.replace(at, harmless.size(), " | ");
    }
  }
  const auto found = std::find_if(std::begin(kStems), std::end(kStems), [&](const Stem& one) {
    return words.find(one.stem) != std::string::npos;
  });
  return found == std::end(kStems) ? std::nullopt : std::optional(found->subject);
}

bool is_below(std::string_view host, std::string_view domain) {
  return host == domain || (host.size() > domain.size() && host.ends_with(domain) &&
                            host[host.size() - domain.size() - 1] == '.');
}

std::vector<std::string_view> labels_of(std::string_view host) {
  std::vector<std::string_view> labels;
  for (;;) {
    const auto dot = host.find('.');
    labels.push_back(host.substr(0, dot));
    if (dot == std::string_view::npos) return labels;
    host.remove_prefix(dot + 1);
  }
}

}  // namespace

std::optional<std::string_view> protected_subject(std::string_view utf8) {
  if (const auto subject = subject_of(folded_words(utf8))) return subject;
  return subject_of(folded_words(humps_apart(utf8)));
}

bool is_protected_host(std::string_view host) {
  std::string name = lower_ascii(host);
  const bool all_below = name.starts_with("*.");
  if (all_below) name.erase(0, 2);
  const auto labels = labels_of(name);
  return std::any_of(std::begin(kNeverHosts), std::end(kNeverHosts), [&](std::string_view never) {
    if (never.ends_with(".*")) {
      never.remove_suffix(2);
      return std::find(labels.begin(), labels.end(), never) != labels.end();
    }
    return is_below(name, never) || (all_below && is_below(never, name));
  });
}

}  // namespace vorab::policy
