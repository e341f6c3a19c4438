// SPDX-License-Identifier: Apache-2.0
#include "validators/validators_support.h"

using namespace vorab::validators;
using namespace vorab::validators::test;

namespace {

// {"alg":"HS256"}.{"sub":"anna"}.…
const std::string kToken = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2lnbmF0dXJlLXNpZ25hdHVyZQ";

}  // namespace

TEST_CASE("JSON web tokens", "[validators]") {
  holds(jwt, {kToken, "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbm5hIn0."});
  CHECK(jwt(kToken).confidence == 1);
  CHECK(jwt("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9."
            "eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIn0.SflKxwRJSMeKKF2QT4fw"
            "pMeJf36POk6yJV_adQssw5c")
            .confidence == kWellKnown);
  // No second full stop, no JSON, no algorithm, no base64url.
  fails(jwt, Flaw::form,
        {"", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0", "YWJj.YWJj.YWJj",
         "eyJhIjoxfQ.eyJzdWIiOiJhbm5hIn0.c2ln", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn0.c2ln!",
         kToken + ".YWJj", "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhbm5hIn.c2ln"});
}
