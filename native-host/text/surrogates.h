// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>

namespace vorab::text {

/// Turns each escaped surrogate without its partner ("\ud83d") in a JSON text into "\ufffd", in
/// place. Half an emoji is what an editor holds between two steps of a deletion; JSON.stringify
/// passes it on and JSON readers refuse it.
void mend_surrogates(std::string& json);

}  // namespace vorab::text
