#include "platform/http/media_type.hpp"
#include "platform/http/compression.hpp"

#include <gtest/gtest.h>

namespace utsyn::http {

TEST(MediaType, is_read_without_its_parameters_and_in_small_letters) {
    EXPECT_EQ(media_type_in("Application/JSON; charset=utf-8"), "application/json");
    EXPECT_EQ(media_type_in(""), "");
}

TEST(MediaType, gives_its_parameters_quoted_or_not) {
    EXPECT_EQ(parameter_in("multipart/form-data; boundary=abc", "boundary"), "abc");
    EXPECT_EQ(parameter_in("form-data; name=\"a;b\\\"c\" ; FileName=\"d\"", "name"), "a;b\"c");
    EXPECT_EQ(parameter_in("form-data; name=\"a;b\" ; FileName=\"d\"", "filename"), "d");
    EXPECT_EQ(parameter_in("form-data; name=\"unended", "filename"), "");
    EXPECT_EQ(parameter_in("boundary=abc", "boundary"), "");
}

TEST(MediaType, of_a_file_is_told_by_the_end_of_its_name) {
    EXPECT_EQ(media_type_of_file("index-1a2b.js"), "text/javascript; charset=utf-8");
    EXPECT_EQ(media_type_of_file("mark.svg"), "image/svg+xml");
    EXPECT_EQ(media_type_of_file("noend"), "application/octet-stream");
}

TEST(MediaType, of_texts_is_worth_compressing) {
    for (auto* text : {"text/html; charset=utf-8", "application/json", "application/problem+json", "image/svg+xml"})
        EXPECT_TRUE(is_compressible(text)) << text;
    for (auto* other : {"image/png", "application/pdf", "text/event-stream", "font/woff2"})
        EXPECT_FALSE(is_compressible(other)) << other;
}

TEST(Compression, is_for_readers_who_take_gzip) {
    for (auto* taking : {"gzip", "br, GZIP", "gzip;q=0.5", "*"}) EXPECT_TRUE(accepts_gzip(taking)) << taking;
    for (auto* refusing : {"", "br", "gzip;q=0", "gzip; q=0.000", "identity"})
        EXPECT_FALSE(accepts_gzip(refusing)) << refusing;
}

TEST(Compression, begins_as_gzip_does_and_is_short) {
    auto compressed = gzip(std::string(10'000, 'a'));
    EXPECT_TRUE(compressed.starts_with("\x1f\x8b\x08"));
    EXPECT_LT(compressed.size(), 100U);
}

}  // namespace utsyn::http
