#include "platform/http/compression.hpp"

#include "platform/assert.hpp"
#include "platform/http/media_type.hpp"
#include "platform/text.hpp"

#include <zlib.h>

namespace utsyn::http {
namespace {

constexpr int gzip_window = 15 + 16;  // the largest window, with a gzip header
constexpr int memory_level = 8;

bool is_refused(std::string_view quality) {
    return !quality.empty() && quality.find_first_not_of("0.") == std::string_view::npos;
}

}  // namespace

bool accepts_gzip(std::string_view accept_encoding) {
    while (!accept_encoding.empty()) {
        auto each = cut(accept_encoding, ',');
        auto coding = media_type_in(each);
        if (coding == "gzip" || coding == "*") return !is_refused(parameter_in(each, "q"));
    }
    return false;
}

std::string gzip(std::string_view bytes) {
    z_stream stream{};
    int begun = deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, gzip_window, memory_level, Z_DEFAULT_STRATEGY);
    assert_that(begun == Z_OK, "zlib is ready");
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    int ended = deflate(&stream, Z_FINISH);
    assert_that(ended == Z_STREAM_END, "the bound holds all of the output");
    out.resize(stream.total_out);
    deflateEnd(&stream);
    return out;
}

}  // namespace utsyn::http
