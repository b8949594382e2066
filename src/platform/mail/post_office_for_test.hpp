#pragma once

#include <arpa/inet.h>
#include <fmt/format.h>
#include <sys/socket.h>
#include <unistd.h>
#include <string>
#include <thread>

namespace utsyn::mail {

/// A mail server of this machine that takes one caller; `refusal` is its answer to RCPT, if it shall refuse.
class PostOffice {
public:
    explicit PostOffice(std::string refusal = "") : refusal_{std::move(refusal)} {
        ::bind(door_, reinterpret_cast<sockaddr*>(&address_), sizeof address_);
        ::listen(door_, 1);
        socklen_t size = sizeof address_;
        ::getsockname(door_, reinterpret_cast<sockaddr*>(&address_), &size);
        clerk_ = std::jthread{[this] { serve(); }};
    }
    PostOffice(const PostOffice&) = delete;
    PostOffice& operator=(const PostOffice&) = delete;
    ~PostOffice() { close_up(); }

    std::string url() const { return fmt::format("smtp://127.0.0.1:{}", ntohs(address_.sin_port)); }

    /// All that the caller said, after it has gone.
    const std::string& heard() {
        close_up();
        return heard_;
    }

private:
    void close_up() {
        if (!clerk_.joinable()) return;
        ::shutdown(door_, SHUT_RDWR);
        clerk_.join();
        ::close(door_);
    }

    void serve() {
        const int caller = ::accept(door_, nullptr, nullptr);
        if (caller < 0) return;
        say(caller, "220 post.example\r\n");
        std::string line;
        bool in_mail = false;
        char letter = 0;
        while (::read(caller, &letter, 1) == 1) {
            line += letter;
            if (letter != '\n') continue;
            heard_ += line;
            answer(caller, line, in_mail);
            line.clear();
        }
        ::close(caller);
    }

    void answer(int caller, const std::string& line, bool& in_mail) const {
        if (in_mail) {
            if (line != ".\r\n") return;
            in_mail = false;
            say(caller, "250 taken\r\n");
        } else if (line.starts_with("RCPT") && !refusal_.empty()) say(caller, refusal_ + "\r\n");
        else if (line.starts_with("DATA")) {
            in_mail = true;
            say(caller, "354 go on\r\n");
        } else if (line.starts_with("QUIT")) say(caller, "221 bye\r\n");
        else say(caller, "250 fine\r\n");
    }

    static void say(int caller, const std::string& words) { (void)!::write(caller, words.data(), words.size()); }

    std::string refusal_;
    std::string heard_;
    int door_ = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address_{AF_INET, 0, {htonl(INADDR_LOOPBACK)}, {}};
    std::jthread clerk_;
};

}  // namespace utsyn::mail
