// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

TEST_CASE("mail addresses hold", "[validators]") {
  holds(email, {"anna.schmidt@gmx.de", "a@b.co", "anna+test@musterwerk.com", "ANNA@WEB.DE",
                "jürgen@müller.de", "x_y@sub.host.org"});
  CHECK(email("anna.schmidt@musterwerk.com").confidence == 1);
  CHECK(email("presse@musterwerk.com").confidence == 0.5);
  CHECK(email("Info@Musterwerk.com").confidence == 0.5);
  fails(email, Flaw::nobodys,
        {"anna@example.com", "anna@mail.example.org", "anna@musterwerk.example", "a@b.test",
         "x@y.invalid", "git@github.com", "noreply@musterwerk.com", "no-reply@x.de"});
  fails(email, Flaw::unknown,
        {"logo@2x.png", "pkg@1.2.3", "anna@musterwerk", "anna@musterwerk.zzzz"});
  fails(
      email, Flaw::form,
      {"", "@", "anna@", "@gmx.de", "anna", ".anna@gmx.de", "an..na@gmx.de", "anna.@gmx.de",
       "anna@-gmx.de", "anna@gmx-.de", "anna@gmx..de", "anna schmidt@gmx.de", "@user@host.social"});
}
