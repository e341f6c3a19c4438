// SPDX-License-Identifier: Apache-2.0
#include "rules/share_links.h"

#include <iterator>

#include "rules/wildcard.h"

namespace vorab::rules {

namespace {

struct Row {
  std::string_view host;    // `*` stands for any run of characters
  std::string_view target;  // all of path, query and fragment, in lower case; empty: any
  bool is_public = false;   // left alone, whatever rows further down say
  std::size_t labels = 0;   // of the host, at least
};

constexpr bool kPublic = true;

// Public pages of a vendor stand before the vendor's shared ones; the first row that fits decides.
constexpr Row kRows[] = {
    // Microsoft: SharePoint and OneDrive, Teams, Azure.
    {"www.sharepoint.com", "", kPublic},
    {"*.sharepoint.com", ""},
    {"1drv.ms", "/.+"},
    {"onedrive.live.com", "/.*[?&#](?:id|resid|cid|authkey|redeem)=.*"},
    {"teams.microsoft.com", "/(?:.*/)?l/(?:meetup-join|message|channel|team|chat|file|entity)/.*"},
    {"teams.microsoft.com", "/meet/.+"},
    {"teams.live.com", "/meet/.+"},
    {"dev.azure.com", "/.+"},
    {"portal.azure.com", "/.+"},
    {"marketplace.visualstudio.com", "", kPublic},
    {"code.visualstudio.com", "", kPublic},
    {"www.visualstudio.com", "", kPublic},
    {"docs.visualstudio.com", "", kPublic},
    {"*.visualstudio.com", ""},
    {"*.blob.core.windows.net", "/.*[?&]sig=.*"},
    // Atlassian; its own trackers and manuals are for everybody.
    {"*.atlassian.com", "", kPublic},
    {"ecosystem.atlassian.net", "", kPublic},
    {"*.atlassian.net", "/(?:browse|wiki|jira|servicedesk)(?:[/?#].*)?"},
    {"trello.com", "/(?:b|c|invite)/.+"},
    // Google; what was published to the web has /d/e/.
    {"docs.google.com", "/(?:document|spreadsheets|presentation|forms)/(?:u/[0-9]+/)?d/e/.*",
     kPublic},
    {"docs.google.com",
     "/(?:a/[^/]+/)?(?:document|spreadsheets|presentation|forms)/(?:u/[0-9]+/)?d/.+"},
    {"drive.google.com", "/(?:file/(?:u/[0-9]+/)?d/.+|drive/(?:u/[0-9]+/)?folders/.+|open\\?.+)"},
    {"meet.google.com", "/[a-z]{3}-[a-z]{4}-[a-z]{3}(?:[?#].*)?"},
    {"storage.googleapis.com", "/.*[?&]x-goog-signature=.*"},
    // Amazon.
    {"console.aws.amazon.com", "/.+"},
    {"*.console.aws.amazon.com", "/.+"},
    {"*.s3.amazonaws.com", "/.*[?&](?:x-amz-signature|signature)=.*"},
    {"*s3.*.amazonaws.com", "/.*[?&](?:x-amz-signature|signature)=.*"},
    // Notes, chats, boards. A page of Notion ends with its id; product and help pages have none.
    {"*notion.so", "/(?:.*[-/])?[0-9a-f]{32}(?:[?#].*)?"},
    {"*.notion.site", ""},
    {"*.slack.com", "/(?:archives|files|client|docs|canvas)/.+"},
    {"miro.com", "/app/(?:live-)?board/.+"},
    {"figma.com", "/(?:file|design|board|proto|slides|deck)/.+"},
    {"app.asana.com", "/[01]/.+"},
    {"*monday.com", "/boards/.+"},
    {"app.mural.co", "/(?:t|invitation)/.+"},
    {"app.clickup.com", "/.+"},
    {"airtable.com", "/(?:app|shr|inv)[0-9a-z]{14}.*"},
    {"lucid.app", "/(?:lucidchart|lucidspark|documents)/.+"},
    {"linear.app", "/[^/]+/(?:issue|project|team|view)/.+"},
    {"coda.io", "/d/.+"},
    // Files and meetings.
    {"dropbox.com", "/(?:s|sc|scl|sh)/.+"},
    {"*box.com", "/(?:s|file|folder)/.+"},
    {"wetransfer.com", "/downloads/.+"},
    {"we.tl", "/.+"},
    {"*zoom.us", "/(?:j|s|w)/.*[?&]pwd=.*"},
    {"*zoom.us", "/rec/(?:share|play)/.+"},
    {"*.webex.com", "/(?:meet/.+|[^/]+/j\\.php.*|.*/joinservice/.+)"},
    {"cloud.*", "/(?:index\\.php/)?s/[0-9a-z]{15}(?:[/?#].*)?"},
    {"nextcloud.*", "/(?:index\\.php/)?s/[0-9a-z]{15}(?:[/?#].*)?"},
    // Services that companies run themselves. Foundations and communities run them for everybody.
    {"*.org", "", kPublic},
    {"*.wiki", "", kPublic},
    {"wiki.ubuntu.com", "", kPublic},
    {"wiki.ubuntuusers.de", "", kPublic},
    {"wiki.php.net", "", kPublic},
    {"wiki.archlinux.de", "", kPublic},
    {"git.zx2c4.com", "", kPublic},
    {"git.sr.ht", "", kPublic},
    {"jira.*", "", false, 3},
    {"confluence.*", "", false, 3},
    {"wiki.*", "", false, 3},
    {"gitlab.*", "", false, 3},
    {"git.*", "", false, 3},
    {"jenkins.*", "", false, 3},
    {"grafana.*", "", false, 3},
    {"kibana.*", "", false, 3},
    {"sonar.*", "", false, 3},
    {"nexus.*", "", false, 3},
    {"artifactory.*", "", false, 3},
    {"vpn.*", "", false, 3},
    {"intranet.*", "", false, 3},
    {"sap.*", "", false, 3},
    {"sso.*", "", false, 3},
};

// "*zoom.us": the domain and all below it, but not "myzoom.us".
bool fits_host(std::string_view pattern, std::string_view host) {
  if (pattern.front() != '*' && pattern.front() != host.front()) return false;
  const auto star = pattern.rfind('*');
  if (star == std::string_view::npos) return host == pattern;
  if (star != 0) return matches_wildcard(pattern, host);
  const auto domain = pattern.substr(1);
  if (!host.ends_with(domain)) return false;
  return domain.starts_with('.') || host.size() == domain.size() ||
         host[host.size() - domain.size() - 1] == '.';
}

std::unique_ptr<const RE2> compiled(std::string_view target) {
  if (target.empty()) return nullptr;
  RE2::Options options;
  options.set_log_errors(false);
  options.set_dot_nl(true);
  return std::make_unique<const RE2>(re2::StringPiece(target.data(), target.size()), options);
}

}  // namespace

ShareLinks::ShareLinks() {
  for (const auto& row : kRows) targets_.push_back(compiled(row.target));
}

bool ShareLinks::has(const LinkParts& link) const {
  // "www.dropbox.com" and "dropbox.com" are one.
  const std::string_view host = link.host;
  if (host.empty() || host == "www.") return false;
  const auto short_host = host.starts_with("www.") ? host.substr(4) : host;
  for (std::size_t i = 0; i < std::size(kRows); ++i) {
    const Row& row = kRows[i];
    const bool fits = fits_host(row.host, host) || fits_host(row.host, short_host);
    if (!fits || label_count(short_host) < row.labels) continue;
    if (targets_[i] && !RE2::FullMatch(link.target, *targets_[i])) continue;
    return !row.is_public;
  }
  return false;
}

}  // namespace vorab::rules
