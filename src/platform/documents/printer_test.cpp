#include "platform/documents/printer.hpp"

#include "platform/documents/printing_failure.hpp"
#include "platform/documents/process.hpp"

#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>
#include <fstream>
#include <thread>

namespace utsyn::documents {
namespace {

class Printing : public testing::Test {
public:
    ~Printing() override { std::filesystem::remove_all(folder_); }

protected:
    std::filesystem::path folder_ =
        std::filesystem::temp_directory_path() / fmt::format("utsyn_printer_{}", ::getpid());
    Printer printer_{folder_};

    /// What a program of poppler says about the PDF, which takes the place of `{}` in `line`.
    std::string asked(const std::string& pdf, const std::string& line) const {
        const auto path = folder_ / "asked.pdf";
        std::ofstream{path, std::ios::binary} << pdf;
        return run({{"/bin/sh", "-c", fmt::format(fmt::runtime(line), path.string())}, {"PATH=/usr/bin:/bin"}, folder_},
                   "")
            .output;
    }
};

constexpr std::string_view small_page = R"(<!doctype html><html lang="nb"><head><title>Avtale på ett ark</title></head>
<body><h1>Avtale</h1><p>Blåbærsyltetøy til Örebro</p></body></html>)";

/// A listening socket on loopback that counts who comes.
class Door {
public:
    Door() {
        ::bind(socket_, reinterpret_cast<sockaddr*>(&address_), sizeof address_);
        ::listen(socket_, 8);
        socklen_t size = sizeof address_;
        ::getsockname(socket_, reinterpret_cast<sockaddr*>(&address_), &size);
    }
    Door(const Door&) = delete;
    Door& operator=(const Door&) = delete;
    ~Door() { ::close(socket_); }

    int port() const { return ntohs(address_.sin_port); }
    bool somebody_came() const {
        const int visitor = ::accept(socket_, nullptr, nullptr);
        if (visitor >= 0) ::close(visitor);
        return visitor >= 0;
    }

private:
    int socket_ = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
    sockaddr_in address_{AF_INET, 0, {htonl(INADDR_LOOPBACK)}, {}};
};

}  // namespace

TEST_F(Printing, gives_tagged_pdf_with_title_and_language) {
    const std::string pdf = printer_.pdf(small_page);
    ASSERT_TRUE(pdf.starts_with("%PDF-"));
    const std::string facts = asked(pdf, "pdfinfo {}");
    EXPECT_NE(facts.find("Title:           Avtale på ett ark"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Tagged:          yes"), std::string::npos) << facts;
    EXPECT_NE(facts.find("Pages:           1"), std::string::npos) << facts;
    EXPECT_NE(pdf.find("/Lang (nb)"), std::string::npos);
    EXPECT_NE(asked(pdf, "pdfinfo -struct {}").find("H1"), std::string::npos);
}

TEST_F(Printing, does_not_claim_a_standard_that_nobody_checked) {
    EXPECT_EQ(printer_.pdf(small_page).find("pdfuaid:part"), std::string::npos);
}

TEST_F(Printing, keeps_the_words_readable) {
    EXPECT_NE(asked(printer_.pdf(small_page), "pdftotext {} -").find("Blåbærsyltetøy til Örebro"), std::string::npos);
}

TEST_F(Printing, shows_a_picture_inside_the_page_but_none_from_a_file) {
    const std::string picture =
        "data:image/"
        "png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    const auto rows = [&](const std::string& source) {
        return asked(printer_.pdf("<title>t</title><img src='" + source + "' alt='x'>"),
                     "pdfimages -list {} | tail -n +3");
    };
    std::ofstream{folder_ / "picture.png", std::ios::binary}
        << run({{"/usr/bin/base64", "-d"}, {}, folder_}, picture.substr(picture.find(',') + 1)).output;
    EXPECT_NE(rows(picture), "");
    EXPECT_EQ(rows("file://" + (folder_ / "picture.png").string()), "");
    EXPECT_EQ(rows((folder_ / "picture.png").string()), "");
    EXPECT_EQ(rows("picture.png"), "");
}

TEST_F(Printing, attaches_no_file_of_the_machine) {
    const auto attached = [&](const std::string& address) {
        return asked(printer_.pdf("<title>t</title><link rel=attachment href='" + address + "'>"),
                     "pdfdetach -list {}");
    };
    EXPECT_TRUE(attached("data:text/plain,hello").starts_with("1 embedded"));
    EXPECT_TRUE(attached("file:///etc/passwd").starts_with("0 embedded"));
}

TEST_F(Printing, knocks_at_no_door) {
    Door door;
    const std::string there = fmt::format("http://127.0.0.1:{}/x", door.port());
    const std::string pdf = printer_.pdf(fmt::format(
        "<title>t</title><link rel=stylesheet href='{0}'><style>@import '{0}'; "
        "@font-face{{font-family:f;src:url({0})}} "
        "p{{font-family:f;background:url({0})}}</style><img src='{0}' alt=''><p>text</p><object data='{0}'></object>",
        there));
    EXPECT_TRUE(pdf.starts_with("%PDF-"));
    EXPECT_FALSE(door.somebody_came());
}

TEST_F(Printing, leaves_no_files_but_the_font_cache) {
    (void)printer_.pdf(small_page);
    for (const auto& entry : std::filesystem::directory_iterator{folder_})
        EXPECT_EQ(entry.path().filename(), "fontconfig");
}

TEST_F(Printing, serves_several_at_once) {
    std::vector<std::jthread> threads;
    std::atomic<int> good{0};
    for (int turn = 0; turn < 3; ++turn)
        threads.emplace_back([&] { good += printer_.pdf(small_page).starts_with("%PDF-") ? 1 : 0; });
    threads.clear();
    EXPECT_EQ(good, 3);
}

TEST(PrintingFailure, names_the_package_that_is_absent) {
    EXPECT_EQ(printing_failure({Ending::exited, 3, "", "Warning\nNo module named 'weasyprint'\n"}),
              "Papers need the package weasyprint: apt-get install weasyprint (No module named 'weasyprint').");
}

TEST(PrintingFailure, gives_the_last_line_of_a_complaint) {
    EXPECT_EQ(printing_failure({Ending::exited, 1, "", "Traceback\n  line 1\nMemoryError\n"}),
              "WeasyPrint ended with code 1: MemoryError");
    EXPECT_EQ(printing_failure({Ending::exited, 1, "", ""}), "WeasyPrint ended with code 1: no reason given");
}

TEST(PrintingFailure, tells_what_stopped_it) {
    EXPECT_EQ(printing_failure({Ending::took_too_long, 0, "", ""}), "WeasyPrint took too long and was stopped.");
    EXPECT_EQ(printing_failure({Ending::killed_by_signal, 24, "", ""}), "WeasyPrint was ended by signal 24.");
    EXPECT_EQ(printing_failure({Ending::exited, 0, "nonsense", ""}), "WeasyPrint gave no PDF.");
}

TEST(PrintingFailure, is_nothing_when_there_is_a_pdf) {
    EXPECT_EQ(printing_failure({Ending::exited, 0, "%PDF-1.7", "a warning"}), std::nullopt);
}

}  // namespace utsyn::documents
