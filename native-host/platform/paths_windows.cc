// SPDX-License-Identifier: Apache-2.0
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#define INITGUID  // the folders' ids, which no import library has
#include <windows.h>
// After windows.h.
#include <knownfolders.h>
#include <objbase.h>
#include <shlobj.h>

#include "platform/paths.h"
#include "platform/places.h"

namespace vorab::platform {
namespace {

std::filesystem::path known(const GUID& id) {
  wchar_t* name = nullptr;
  std::filesystem::path path;
  if (::SHGetKnownFolderPath(id, 0, nullptr, &name) == S_OK) path = name;
  ::CoTaskMemFree(name);  // to be called after a failure, too
  return path;
}

std::filesystem::path at(const Place& place) {
  const std::filesystem::path above =
      known(place.below == Below::program_files ? FOLDERID_ProgramFiles : FOLDERID_LocalAppData);
  return above.empty() ? above : above / place.name;
}

}  // namespace

std::filesystem::path machine_policies() { return at(kWindows.policies); }

std::filesystem::path user_home() { return known(FOLDERID_Profile); }

std::filesystem::path user_state() { return at(kWindows.state); }

}  // namespace vorab::platform
