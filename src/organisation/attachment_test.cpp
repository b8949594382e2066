#include "organisation/attachment.hpp"

#include <gtest/gtest.h>

namespace utsyn {
namespace {

TEST(Attachment, is_a_pdf_a_picture_or_an_office_file) {
    EXPECT_TRUE(is_attachable("application/pdf", "%PDF-1.7"));
    EXPECT_TRUE(is_attachable("image/png", "\x89PNG\r\n\x1a\n"));
    EXPECT_TRUE(is_attachable("image/jpeg", "\xff\xd8\xff\xe0"));
    EXPECT_TRUE(is_attachable("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "PK\x03\x04"));
    EXPECT_FALSE(is_attachable("text/html", "<html>"));
    EXPECT_FALSE(is_attachable("image/svg+xml", "<svg>"));
}

TEST(Attachment, is_what_it_calls_itself) {
    EXPECT_FALSE(is_attachable("application/pdf", "<html>"));
    EXPECT_FALSE(is_attachable("image/png", "%PDF-1.7"));
    EXPECT_FALSE(is_attachable("application/pdf", ""));
}

}  // namespace
}  // namespace utsyn
