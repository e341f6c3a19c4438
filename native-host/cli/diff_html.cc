// SPDX-License-Identifier: Apache-2.0
#include "cli/diff_html.h"

#include <ostream>
#include <string>
#include <string_view>

namespace vorab::cli {

namespace {

constexpr std::string_view kStyle = R"(
:root { color-scheme: light dark; --ink: #1d2129; --soft: #5b6472; --paper: #fff; --line: #d9dee6;
  --stricter: #a33b1f; --looser: #1f6b3a; --different: #2c5aa0; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e8eaee; --soft: #a4adba; --paper: #16191f; --line: #363c47;
    --stricter: #f0a58f; --looser: #8fd3a6; --different: #9dbdf0; } }
body { margin: 2rem auto; max-width: 46rem; padding: 0 1rem; color: var(--ink);
  background: var(--paper); font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.25; } h2 { font-size: 1.15rem; margin-top: 2rem; }
h2::before { content: ""; display: inline-block; width: .7em; height: .7em; margin-right: .5em;
  border-radius: 50%; background: currentColor; }
h2.stricter { color: var(--stricter); } h2.looser { color: var(--looser); }
h2.different { color: var(--different); }
h2.posts::before { content: none; }
p.paths, .about, .concerns { color: var(--soft); }
ul { list-style: none; padding: 0; } li { padding: .6rem 0; border-top: 1px solid var(--line); }
.about, .concerns { display: block; font-size: .9rem; }
ul.details li { border: 0; padding: .1rem 0 .1rem 1rem; font-size: .9rem; }
@media print {
  :root { --ink: #000; --soft: #444; --paper: #fff; --line: #bbb; --stricter: #000;
    --looser: #000; --different: #000; }
  body { margin: 0; max-width: none; } li { break-inside: avoid; } h2 { break-after: avoid; } }
)";

std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      case '\'':
        out += "&#39;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

void write_sentence(std::ostream& out, const DiffSentence& sentence) {
  out << "<li>";
  if (!sentence.about.empty()) {
    out << "<span class=\"about\">" << escaped(sentence.about) << "</span>";
  }
  out << escaped(sentence.text);
  if (!sentence.concerns.empty()) {
    out << "<span class=\"concerns\">" << escaped(sentence.concerns) << "</span>";
  }
  if (!sentence.details.empty()) {
    out << "<ul class=\"details\">";
    for (const auto& detail : sentence.details) out << "<li>" << escaped(detail) << "</li>";
    out << "</ul>";
  }
  out << "</li>\n";
}

}  // namespace

void write_diff_html(std::ostream& out, const DiffReport& report) {
  const std::string title = escaped(title_of(report));
  out << "<!doctype html>\n<html lang=\"" << escaped(report.locale)
      << "\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" "
         "content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
      << title << "</title>\n<style>" << kStyle << "</style>\n</head>\n<body>\n<h1>" << title
      << "</h1>\n<p class=\"paths\">" << escaped(report.before_path) << " → "
      << escaped(report.after_path) << "</p>\n";
  for (const auto& group : groups_of(report)) {
    out << "<h2 class=\"" << group.name << "\">" << group.title << " (" << group.sentences.size()
        << ")</h2>\n<ul>\n";
    for (const auto& sentence : group.sentences) write_sentence(out, sentence);
    out << "</ul>\n";
  }
  const auto posts = posts_of(report);
  if (!posts.empty()) {
    out << "<h2 class=\"posts\">" << escaped(posts.front()) << "</h2>\n<ul>\n";
    for (std::size_t i = 1; i < posts.size(); ++i) out << "<li>" << escaped(posts[i]) << "</li>\n";
    out << "</ul>\n";
  }
  for (const auto& note : notes_of(report)) out << "<p>" << escaped(note) << "</p>\n";
  out << "</body>\n</html>\n";
}

}  // namespace vorab::cli
