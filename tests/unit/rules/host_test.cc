// SPDX-License-Identifier: Apache-2.0
#include "rules/host.h"

#include <catch2/catch.hpp>

using namespace vorab::rules;

TEST_CASE("the host of a link is what the browser takes for it") {
  CHECK(parse_link("https://Wiki.Corp:8443/x?y").host == "wiki.corp");
  CHECK(parse_link("https://good.example@wiki.corp/").host == "wiki.corp");
  CHECK(parse_link("https://a:b@wiki.corp").host == "wiki.corp");
  CHECK(parse_link("https://good.example/@wiki.corp").host == "good.example");
  CHECK(parse_link("https://good.example?x=@wiki.corp").host == "good.example");
  CHECK(parse_link("http://good.example#@wiki.corp").host == "good.example");
  CHECK(parse_link("http://evil.example\\@wiki.corp").host == "evil.example");
  CHECK(parse_link("wiki.corp/x").host == "wiki.corp");
  CHECK(parse_link("http://[FD00::1]:80/").host == "fd00::1");
  CHECK(parse_link("file:///etc/x").host.empty());
  CHECK(parse_link("file:///etc/x").scheme == "file");
  CHECK(parse_link("https://wiki.corp.").host == "wiki.corp");
  CHECK(parse_link("https://x.example").target == "/");
  CHECK(parse_link("https://x.example?A=B").target == "/?a=b");
  CHECK(parse_link("HTTPS://x.example/A/b").target == "/a/b");
}

TEST_CASE("hosts have one spelling") {
  CHECK(normal_host("WIKI。CORP") == "wiki.corp");
  CHECK(normal_host("ｗｉｋｉ.corp") == "wiki.corp");
  CHECK(normal_host("MÜSTERWERK.example") == "müsterwerk.example");
  CHECK(normal_host("mu\xCC\x88sterwerk.example") == "müsterwerk.example");
  CHECK(normal_host("xn--msterwerk-q9a.example") == "müsterwerk.example");
  CHECK(normal_host("*.XN--MSTERWERK-Q9A.example") == "*.müsterwerk.example");
}

TEST_CASE("Punycode, with the examples of RFC 3492 and ill-formed ones") {
  CHECK(decode_punycode("bcher-kva") == "bücher");
  CHECK(decode_punycode("ihqwcrb4cv8a8dqg056pqjye") == "他们为什么不说中文");
  CHECK(decode_punycode("Pro") == "");
  CHECK(decode_punycode("mnchen-3ya") == "münchen");
  for (const auto* label : {"", "99999999", "a-99999999999", "-", "zzzzzzzzzzzz", "ü"}) {
    INFO(label);
    CHECK(decode_punycode(label) != "x");
  }
}
