#include "platform/http/static_files.hpp"

#include "platform/http/compression.hpp"
#include "platform/http/entity_tag.hpp"
#include "platform/http/media_type.hpp"

#include <map>
#include <memory>
#include <mutex>
#include <tuple>

namespace utsyn::http {
namespace {

constexpr std::string_view folder = "web/dist";
constexpr std::string_view hashed_assets = "web/dist/assets/";
constexpr std::string_view kept_for_good = "public, max-age=31536000, immutable";
constexpr std::string_view asked_each_time = "no-cache";

class StaticFile {
public:
    StaticFile(std::string_view path, std::string_view bytes)
        : path_{path}, bytes_{bytes}, tag_{entity_tag(bytes, std::nullopt)} {}

    Response answer(const Incoming& incoming) const {
        auto caching = path_.starts_with(hashed_assets) ? kept_for_good : asked_each_time;
        Response response{
            200, std::string{media_type_of_file(path_)}, {}, {{"Cache-Control", std::string{caching}}}, {}};
        if (is_compressible(response.media_type)) response.headers.emplace_back("Vary", "Accept-Encoding");
        if (is_compressible(response.media_type) && accepts_gzip(incoming.header("Accept-Encoding"))) {
            response.body = compressed();
            response.headers.emplace_back("ETag", "W/" + tag_);
            response.headers.emplace_back("Content-Encoding", "gzip");
        } else {
            response.body = bytes_;
            response.headers.emplace_back("ETag", tag_);
        }
        return response;
    }

private:
    /// Made at first use, so that the program starts at once.
    const std::string& compressed() const {
        std::call_once(once_, [this] { compressed_ = gzip(bytes_); });
        return compressed_;
    }

    std::string_view path_;
    std::string_view bytes_;
    std::string tag_;
    mutable std::once_flag once_;
    mutable std::string compressed_;
};

using StaticFiles = std::map<std::string_view, StaticFile>;

bool asks_for_page(const Incoming& incoming) {
    return incoming.header("Accept").find("text/html") != std::string_view::npos;
}

}  // namespace

std::function<Response(const Incoming&)> static_files(std::span<const EmbeddedFile> files) {
    auto served = std::make_shared<StaticFiles>();
    for (const auto& [path, bytes] : files)
        served->emplace(std::piecewise_construct, std::tuple{path}, std::tuple{path, bytes});
    return [served](const Incoming& incoming) -> Response {
        auto found = served->find(std::string{folder} + incoming.path);
        if (found == served->end() && asks_for_page(incoming)) found = served->find("web/dist/index.html");
        if (found == served->end()) return {404, "", "", {}, {}};
        return found->second.answer(incoming);
    };
}

}  // namespace utsyn::http
