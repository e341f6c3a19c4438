// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>

#include "rules/address.h"
#include "rules/kinds_support.h"
#include "rules/rules_support.h"

using namespace vorab;
using namespace vorab::rules::test;

namespace {

policy::Links hosts() {
  policy::Links links;
  links.hosts = entries({"*.musterwerk.corp", "intra.musterwerk.example", "*.müsterwerk.example"});
  links.allowed = {"presse.musterwerk.corp"};
  return links;
}

policy::Links addresses() {
  policy::Links links;
  links.private_addresses = true;
  return links;
}

policy::Links names() {
  policy::Links links;
  links.internal_names = true;
  return links;
}

policy::Links shares() {
  policy::Links links;
  links.collaboration = true;
  return links;
}

}  // namespace

TEST_CASE("hosts of the policy, however they are written") {
  for (const auto* marked :
       {"[[https://wiki.musterwerk.corp/x?y=1]].", "[[HTTPS://WIKI.MUSTERWERK.CORP]]",
        "siehe [[wiki.musterwerk.corp]].", "[[WIKI.MUSTERWERK.CORP]]!",
        "[[wiki.musterwerk.corp:8443]]", "[[https://wiki.musterwerk.corp:8443/x]]",
        "[[https://a:b@wiki.musterwerk.corp/]]", "[[http://good.example@wiki.musterwerk.corp/]]",
        "([[intra.musterwerk.example]])", "[[https://www.xn--msterwerk-q9a.example/]]",
        "[[https://www.müsterwerk.example/]]", "„[[https://wiki.musterwerk.corp/]]“"}) {
    check(hosts(), marked);
  }
  for (const auto* text :
       {"https://presse.musterwerk.corp/", "https://musterwerk.corp/",
        "https://musterwerk.corp.evil.example/", "https://x.example/wiki.musterwerk.corp",
        "https://x.example/?u=https://wiki.musterwerk.corp",
        "https://wiki.musterwerk.corp@x.example/", "https://wiki-musterwerk.corp/",
        "https://www.musterwerk.example", "anna@wiki.musterwerk.corp",
        "intra.musterwerk.examples"}) {
    check(hosts(), text);
  }
}

TEST_CASE("private addresses, in links and bare") {
  for (const auto* marked :
       {"[[10.0.0.5]]", "auf [[192.168.178.1]].", "[[172.16.0.1]], [[172.31.255.255]]",
        "[[100.64.1.1]]", "[[169.254.10.1]]", "[[10.1.2.3:8080]]", "[[10.20.0.0/16]]",
        "[[http://10.0.0.5:8080/admin]]", "[[https://[fd12:3456::1]/x]]", "[[fd12:3456:789a::1]]",
        "[[fe80::1ff:fe23:4567:890a%eth0]]", "[[FD00::1]]!", "[[fc00:1:2:3:4:5:6:7]]",
        "Server: [[10.0.0.5]]", "[[127.0.1.1]]", "[[fd00::1]]: die Adresse", "([[192.168.0.7]])",
        "IP=[[10.9.8.7]]"}) {
    check(addresses(), marked);
  }
  for (const auto* text : {"Version 10.0.19045.1",
                           "Version 10.0.3.1",
                           "Version: 10.0.3.1",
                           "v10.0.3.1",
                           "Firmware 10.1.2.3",
                           "Versionen 10.0.3.1 bis 10.0.4.2",
                           "Windows 10.0.3.1",
                           "Kapitel 10.1.2.3",
                           "§ 10.1.2.3",
                           "8.8.8.8",
                           "172.32.0.1",
                           "172.15.0.1",
                           "192.169.0.1",
                           "192.0.2.1",
                           "198.51.100.7",
                           "203.0.113.9",
                           "10.0.0",
                           "10.0.0.1.5",
                           "10.0.0.256",
                           "110.0.0.1",
                           "1.10.0.0.1",
                           "127.0.0.1",
                           "http://127.0.0.1:3000/",
                           "10.0.0.0/8",
                           "10.0.0.1-beta",
                           "2001:db8::1",
                           "2a00::1",
                           "10:20:30",
                           "fd12:3456",
                           "fe80",
                           "::1",
                           "aa:bb:cc:dd:ee:ff",
                           "fc00::/7",
                           "fd00::1::2",
                           "fd00:1:2:3:4:5:6:7:8",
                           "https://x.example/10.0.0.1",
                           "https://10.0.0.5.example/"}) {
    check(addresses(), text);
  }
  CHECK(rules::is_private_address("::ffff:a00:1"));
  CHECK_FALSE(rules::is_private_address("::ffff:808:808"));
  CHECK_FALSE(rules::is_private_address(""));
}

TEST_CASE("internal names and paths") {
  for (const auto* marked : {"[[http://wiki/]]",
                             "[[https://srv01/x]]",
                             "[[wiki.intern]]",
                             "[[https://wiki.internal/x]]",
                             "[[srv.local]]",
                             "[[nas.lan:5000]]",
                             "[[https://x.home.arpa]]",
                             "[[https://mw.corp]]",
                             "[[https://x.localdomain/]]",
                             "[[http://db.intra/]]",
                             "[[https://x.private/]]",
                             "[[https://dc1.musterwerk.ad/]]",
                             "[[\\\\server\\share\\Pläne.docx]]",
                             "[[\\\\srv-1\\c$]]!",
                             "[[C:\\Users\\erika\\Desktop\\plan.docx]].",
                             "[[c:\\users\\erika]]",
                             "[[file:///C:/plan.docx]]",
                             "[[file://server/share]]",
                             "[[SRV.MUSTERWERK.CORP]]",
                             "[[git@git.mw.corp]]:team/x.git",
                             "ssh://[[git@git.mw.corp]]/x"}) {
    check(names(), marked);
  }
  for (const auto* text :
       {"intern", "das ist intern. Lokal", "https://www.intern.example/local",
        "https://local.example/corp", "http://localhost:3000/", "https://www.visit.ad/",
        "https://govern.ad", "Fertig.Intern geht es weiter", "\\\\n\\\\t", "\\\\d\\s",
        "C:\\Windows\\System32", "C:\\Users\\%USERNAME%", "C:\\Users\\Public\\x",
        "http://192.168.0.1/", "internal.example.com", "\\section{a}\\\\ \\hline",
        "https://x.example/wiki/", "anna@git.mw.corp: ja"}) {
    check(names(), text);
  }
}

TEST_CASE("shared documents, boards and meetings, not their vendors' public pages") {
  for (const auto* link : {"https://musterwerk.sharepoint.com/:w:/s/x",
                           "https://musterwerk-my.sharepoint.com/x",
                           "https://1drv.ms/w/s!abc",
                           "https://teams.microsoft.com/l/meetup-join/19%3a",
                           "https://teams.live.com/meet/9",
                           "https://musterwerk.atlassian.net/browse/AB-1",
                           "https://musterwerk.atlassian.net/wiki/spaces/X",
                           "https://jira.musterwerk.example/browse/AB-1",
                           "https://git.musterwerk.example",
                           "https://vpn.musterwerk.example",
                           "https://docs.google.com/document/d/1aB/edit",
                           "https://docs.google.com/spreadsheets/u/0/d/1aB",
                           "https://drive.google.com/file/d/1aB/view",
                           "https://drive.google.com/drive/folders/1aB",
                           "https://www.notion.so/musterwerk/Plan-0123456789abcdef0123456789abcdef",
                           "https://musterwerk.notion.site/Plan",
                           "https://musterwerk.slack.com/archives/C1/p2",
                           "https://miro.com/app/board/x=/",
                           "https://www.figma.com/file/x/y",
                           "https://app.asana.com/0/1/2",
                           "https://trello.com/b/x",
                           "https://musterwerk.monday.com/boards/1",
                           "https://www.dropbox.com/s/x/y.pdf",
                           "https://app.box.com/s/x",
                           "https://wetransfer.com/downloads/x",
                           "https://us02web.zoom.us/j/123?pwd=abc",
                           "https://meet.google.com/abc-defg-hij",
                           "https://dev.azure.com/mw/_git/x",
                           "https://mw.visualstudio.com/x",
                           "https://portal.azure.com/#home",
                           "https://eu-central-1.console.aws.amazon.com/ec2/home",
                           "https://mw.s3.amazonaws.com/x?X-Amz-Signature=ab",
                           "https://mw.blob.core.windows.net/x?sv=1&sig=ab",
                           "docs.google.com/document/d/1aB",
                           "HTTPS://DOCS.GOOGLE.COM/document/d/1aB"}) {
    check(shares(), "Siehe [[" + std::string(link) + "]]");
  }
  for (const auto* link : {"https://support.atlassian.com/jira/",
                           "https://jira.atlassian.com/browse/JRASERVER-1",
                           "https://slack.com/blog/x",
                           "https://www.notion.so/product",
                           "https://docs.google.com/document/d/e/2PACX/pub",
                           "https://docs.google.com/forms/d/e/1F/viewform",
                           "https://miro.com/pricing",
                           "https://www.figma.com/community/file/1",
                           "https://trello.com/templates",
                           "https://zoom.us/pricing",
                           "https://us02web.zoom.us/j/123",
                           "https://www.dropbox.com/business",
                           "https://marketplace.visualstudio.com/items",
                           "https://wiki.debian.org/x",
                           "https://gitlab.com/x",
                           "https://github.com/x",
                           "https://meet.google.com/",
                           "https://portal.azure.com",
                           "https://x.example/docs.google.com/document/d/1",
                           "https://docs.google.com.evil.example/document/d/1",
                           "https://mw.s3.amazonaws.com/logo.png",
                           "https://www.sharepoint.com/x",
                           "https://myzoom.us/j/1?pwd=2",
                           "https://git-scm.com/doc",
                           "https://www.sap.com/"}) {
    check(shares(), link);
  }
}

TEST_CASE("hostile texts of links take linear time") {
  auto all = hosts();
  all.private_addresses = all.internal_names = all.collaboration = true;
  all.hosts = entries({"*.musterwerk.corp"});
  CHECK(seconds_for(all, repeated("1.1.1.1", 10'000'000)) < 5.0);
  for (const auto* piece :
       {"http://a", "10.0.0.256 ", "fd00:", "fd00::1::2 ", "\\\\a", "\\\\ab\\", "C:\\Users\\",
        "a.b-", "..", "http://git.x.org/ ", "https://docs.google.com/document/d", "@a.b"}) {
    INFO(piece);
    CHECK(seconds_for(all, repeated(piece, 300'000)) < 2.0);
  }
}
