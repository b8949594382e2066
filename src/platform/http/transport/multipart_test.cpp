#include "platform/http/transport/multipart.hpp"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <unistd.h>

namespace utsyn::http {
namespace {

std::string bytes_of(const std::filesystem::path& path) {
    std::ifstream file{path, std::ios::binary};
    return {std::istreambuf_iterator<char>{file}, {}};
}

class Multipart : public ::testing::Test {
public:
    Multipart() { std::filesystem::create_directories(folder_); }
    ~Multipart() override { std::filesystem::remove_all(folder_); }

protected:
    /// What is read from `body` in pieces of `size` bytes; the refusal or 0.
    int read(std::string_view body, std::size_t size, Incoming& incoming, UploadedFiles& files) {
        MultipartReader reader{"b", folder_, files};
        for (; !body.empty(); body.remove_prefix(std::min(size, body.size()))) reader.take(body.substr(0, size));
        if (reader.refusal()) return *reader.refusal();
        reader.move_into(incoming);
        return 0;
    }
    int refusal(std::string_view body) {
        Incoming incoming;
        UploadedFiles files;
        return read(body, 1000, incoming, files);
    }

    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / fmt::format("utsyn-multipart-{}", ::getpid());
};

}  // namespace

TEST_F(Multipart, keeps_what_only_looks_like_a_boundary) {
    constexpr std::string_view body =
        "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n\r\n--\r\n-b\r--b\n--b\r\n--b--";
    for (std::size_t size = 1; size <= body.size(); ++size) {
        Incoming incoming;
        UploadedFiles files;
        ASSERT_EQ(read(body, size, incoming, files), 0) << size;
        ASSERT_EQ(incoming.fields.size(), 1U);
        EXPECT_EQ(incoming.fields[0].second, "\r\n--\r\n-b\r--b\n--b");
    }
}

TEST_F(Multipart, writes_files_to_the_folder_until_the_request_is_over) {
    constexpr std::string_view body =
        "--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"C:\\\\x\\\\y.csv\"\r\nContent-Type: "
        "text/CSV\r\n\r\n"
        "1;2\r\n\r\n--b\r\nContent-Disposition: form-data; name=\"left\"; filename=\"\"\r\n\r\n\r\n--b--\r\nafter";
    for (std::size_t size = 1; size <= body.size(); ++size) {
        Incoming incoming;
        {
            UploadedFiles files;
            ASSERT_EQ(read(body, size, incoming, files), 0) << size;
            ASSERT_EQ(incoming.uploads.size(), 1U);
            EXPECT_EQ(incoming.uploads[0].file_name, "y.csv");
            EXPECT_EQ(incoming.uploads[0].media_type, "text/csv");
            EXPECT_EQ(incoming.uploads[0].size, 5U);
            EXPECT_EQ(bytes_of(incoming.uploads[0].path), "1;2\r\n");
        }
        EXPECT_FALSE(std::filesystem::exists(incoming.uploads[0].path));
    }
}

TEST_F(Multipart, leaves_a_file_that_was_moved_away) {
    auto kept = folder_ / "kept";
    {
        Incoming incoming;
        UploadedFiles files;
        read("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--", 1000, incoming,
             files);
        std::filesystem::rename(incoming.uploads.at(0).path, kept);
    }
    EXPECT_EQ(bytes_of(kept), "x");
}

TEST_F(Multipart, is_refused_when_it_is_malformed_or_too_large) {
    std::string field = "--b\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\n";
    EXPECT_EQ(refusal(""), 400);
    EXPECT_EQ(refusal("--b"), 400);
    EXPECT_EQ(refusal(field + "x"), 400);
    EXPECT_EQ(refusal("--bx\r\n"), 400);
    EXPECT_EQ(refusal("--b\r\nContent-Disposition: attachment; name=\"a\"\r\n\r\nx\r\n--b--"), 400);
    EXPECT_EQ(refusal("--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--"), 400);
    EXPECT_EQ(refusal(field + "\xff\r\n--b--"), 400);
    EXPECT_EQ(refusal("--b\r\nX: " + std::string(9000, 'x')), 400);
    EXPECT_EQ(refusal(field + std::string(64 * 1024, 'x') + "\r\n--b--"), 0);
    EXPECT_EQ(refusal(field + std::string(64 * 1024 + 1, 'x') + "\r\n--b--"), 413);
    std::string many;
    for (int each = 0; each < 201; ++each) many += field + "\r\n";
    EXPECT_EQ(refusal(many + "--b--"), 413);
}

TEST_F(Multipart, is_refused_when_no_file_can_be_written) {
    std::filesystem::remove_all(folder_);
    EXPECT_EQ(refusal("--b\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nx\r\n--b--"), 507);
}

}  // namespace utsyn::http
