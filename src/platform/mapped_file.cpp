#include "platform/mapped_file.hpp"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace utsyn {
namespace {

bool read_all(int descriptor, std::string& text) {
    constexpr std::size_t piece = 1 << 16;
    for (;;) {
        const auto length = text.size();
        text.resize(length + piece);
        const auto count = ::read(descriptor, text.data() + length, piece);
        text.resize(length + static_cast<std::size_t>(count > 0 ? count : 0));
        if (count <= 0) return count == 0;
    }
}

std::string_view mapped(int descriptor, std::size_t length) {
    auto* address = ::mmap(nullptr, length, PROT_READ, MAP_PRIVATE | MAP_POPULATE, descriptor, 0);
    if (address == MAP_FAILED) return {};
    return {static_cast<const char*>(address), length};
}

}  // namespace

std::optional<MappedFile> MappedFile::open(const std::string& path) {
    const int descriptor = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) return std::nullopt;
    MappedFile file;
    struct stat status{};
    if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0)
        file.mapped_ = mapped(descriptor, static_cast<std::size_t>(status.st_size));
    const bool is_read = !file.mapped_.empty() || read_all(descriptor, file.read_);
    ::close(descriptor);
    if (!is_read) return std::nullopt;
    return file;
}

MappedFile::MappedFile(MappedFile&& other) noexcept
    : mapped_{std::exchange(other.mapped_, {})}, read_{std::move(other.read_)} {}

MappedFile& MappedFile::operator=(MappedFile&& other) noexcept {
    std::swap(mapped_, other.mapped_);
    std::swap(read_, other.read_);
    return *this;
}

MappedFile::~MappedFile() {
    if (!mapped_.empty()) ::munmap(const_cast<char*>(mapped_.data()), mapped_.size());
}

}  // namespace utsyn
