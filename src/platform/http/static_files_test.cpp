#include "platform/http/static_files.hpp"

#include <gtest/gtest.h>
#include <array>

namespace utsyn::http {
namespace {

const std::string script(5000, 'a');
const std::array<EmbeddedFile, 3> files{{
    {"web/dist/assets/index-1a2b.js", script},
    {"web/dist/index.html", "<!doctype html>"},
    {"web/dist/mark.png", "PNG"},
}};

Response answer(std::string path, std::vector<Header> headers = {}) {
    Incoming incoming;
    incoming.path = std::move(path);
    incoming.headers = std::move(headers);
    return static_files(files)(incoming);
}

const Header asks_for_page{"Accept", "text/html,*/*;q=0.8"};

}  // namespace

TEST(StaticFiles, are_kept_for_good_where_their_name_changes_with_their_content) {
    auto asset = answer("/assets/index-1a2b.js");
    EXPECT_EQ(asset.status, 200);
    EXPECT_EQ(asset.media_type, "text/javascript; charset=utf-8");
    EXPECT_EQ(asset.header("Cache-Control"), "public, max-age=31536000, immutable");
    EXPECT_EQ(asset.body, script);
    EXPECT_EQ(answer("/mark.png").header("Cache-Control"), "no-cache");
}

TEST(StaticFiles, are_compressed_for_readers_who_take_that) {
    auto asset = answer("/assets/index-1a2b.js", {{"Accept-Encoding", "gzip"}});
    EXPECT_EQ(asset.header("Content-Encoding"), "gzip");
    EXPECT_LT(asset.body.size(), 100U);
    EXPECT_EQ(asset.header("ETag"), "W/" + std::string{answer("/assets/index-1a2b.js").header("ETag")});
    EXPECT_EQ(answer("/mark.png", {{"Accept-Encoding", "gzip"}}).body, "PNG");
}

TEST(StaticFiles, give_the_page_at_every_address_that_a_person_may_open) {
    for (auto* path : {"/", "/agreements/7", "/index.html"}) {
        auto page = answer(path, {asks_for_page});
        EXPECT_EQ(page.body, "<!doctype html>") << path;
        EXPECT_EQ(page.media_type, "text/html; charset=utf-8");
        EXPECT_EQ(page.header("Cache-Control"), "no-cache");
    }
}

TEST(StaticFiles, are_not_found_by_programs_where_there_are_none) {
    EXPECT_EQ(answer("/agreements/7").status, 404);
    EXPECT_EQ(answer("/assets/old-0000.js").status, 404);
    EXPECT_EQ(answer("/assets/old-0000.js", {{"Accept", "*/*"}}).status, 404);
}

}  // namespace utsyn::http
