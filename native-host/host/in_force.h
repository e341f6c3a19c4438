// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "store/in_force.h"

/// What is in force is decided a floor below, for the command line as well.
namespace vorab::host {

using store::InForce;
using store::Report;
using store::Signed;
using store::state_at;

}  // namespace vorab::host
