#include "platform/documents/process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>
#include <array>
#include <cerrno>
#include <csignal>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>

namespace utsyn::documents {
namespace {

using Clock = std::chrono::steady_clock;
constexpr std::size_t kept_complaints = 4096;

[[noreturn]] void fail(const char* what, int number = errno) {
    throw std::system_error{number, std::generic_category(), what};
}

class Descriptor {
public:
    explicit Descriptor(int number = -1) : number_{number} {}
    Descriptor(Descriptor&& other) noexcept : number_{std::exchange(other.number_, -1)} {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor() { close(); }

    int number() const { return number_; }
    void close() {
        if (number_ >= 0) ::close(number_);
        number_ = -1;
    }

private:
    int number_;
};

struct Ends {
    Descriptor ours;
    Descriptor theirs;
};

/// A socket rather than a pipe: writing to a program that has ended gives an error instead of a signal.
Ends open_ends() {
    std::array<int, 2> pair{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, pair.data()) != 0) fail("socketpair");
    Ends ends{Descriptor{pair[0]}, Descriptor{pair[1]}};
    if (::fcntl(pair[0], F_SETFL, O_NONBLOCK) != 0) fail("fcntl");
    return ends;
}

struct SpawnSettings {
    posix_spawn_file_actions_t files{};
    posix_spawnattr_t attributes{};

    SpawnSettings() {
        ::posix_spawn_file_actions_init(&files);
        ::posix_spawnattr_init(&attributes);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        ::posix_spawn_file_actions_destroy(&files);
        ::posix_spawnattr_destroy(&attributes);
    }

    void give_plain_signals() {
        sigset_t signals{};
        ::sigemptyset(&signals);
        ::posix_spawnattr_setsigmask(&attributes, &signals);
        ::sigaddset(&signals, SIGPIPE);
        ::posix_spawnattr_setsigdefault(&attributes, &signals);
        ::posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    }
};

std::vector<char*> pointers(const std::vector<std::string>& texts) {
    std::vector<char*> list;
    for (const std::string& text : texts) list.push_back(const_cast<char*>(text.c_str()));
    list.push_back(nullptr);
    return list;
}

/// A started program; killed and waited for unless it has ended.
class Child {
public:
    explicit Child(const Command& command) {
        Ends input = open_ends();
        Ends output = open_ends();
        Ends complaints = open_ends();
        SpawnSettings settings;
        settings.give_plain_signals();
        ::posix_spawn_file_actions_adddup2(&settings.files, input.theirs.number(), STDIN_FILENO);
        ::posix_spawn_file_actions_adddup2(&settings.files, output.theirs.number(), STDOUT_FILENO);
        ::posix_spawn_file_actions_adddup2(&settings.files, complaints.theirs.number(), STDERR_FILENO);
        ::posix_spawn_file_actions_addchdir_np(&settings.files, command.folder.c_str());
        const int wrong = ::posix_spawn(&pid_, command.arguments.front().c_str(), &settings.files, &settings.attributes,
                                        pointers(command.arguments).data(), pointers(command.environment).data());
        if (wrong != 0) fail(command.arguments.front().c_str(), wrong);
        input_ = std::move(input.ours);
        output_ = std::move(output.ours);
        complaints_ = std::move(complaints.ours);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        if (!ended_) kill_and_wait();
    }

    /// The exit status, or nothing if it still runs at `end`.
    std::optional<int> wait_until(Clock::time_point end) {
        int status = 0;
        while (::waitpid(pid_, &status, WNOHANG) == 0) {
            if (Clock::now() >= end) return std::nullopt;
            std::this_thread::sleep_for(std::chrono::milliseconds{2});
        }
        ended_ = true;
        return status;
    }

    void kill_and_wait() {
        ::kill(pid_, SIGKILL);
        while (::waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
        }
        ended_ = true;
    }

    Descriptor& input() { return input_; }
    Descriptor& output() { return output_; }
    Descriptor& complaints() { return complaints_; }

private:
    pid_t pid_ = 0;
    bool ended_ = false;
    Descriptor input_;
    Descriptor output_;
    Descriptor complaints_;
};

/// Adds what can be read now; closes the descriptor at its end.
void drain(Descriptor& from, std::string& into) {
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t count = ::read(from.number(), buffer.data(), buffer.size());
        if (count > 0) into.append(buffer.data(), static_cast<std::size_t>(count));
        else if (count < 0 && errno == EINTR) continue;
        else if (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return;
        else return from.close();
    }
}

/// Sends what fits now; closes the descriptor when nothing is left or nobody reads.
void feed(Descriptor& to, std::string_view& input) {
    while (!input.empty()) {
        const ssize_t count = ::send(to.number(), input.data(), input.size(), MSG_NOSIGNAL);
        if (count >= 0) input.remove_prefix(static_cast<std::size_t>(count));
        else if (errno == EAGAIN || errno == EWOULDBLOCK) return;
        else if (errno != EINTR) break;
    }
    to.close();
}

bool still_open(Child& child) {
    return child.output().number() >= 0 || child.complaints().number() >= 0;
}

/// Moves bytes until the program closes its output; whether it did so in time and within its size.
Ending converse(Child& child, const Command& command, Clock::time_point end, std::string_view input,
                Finished& finished) {
    while (still_open(child)) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - Clock::now()).count();
        if (left <= 0) return Ending::took_too_long;
        std::array<pollfd, 3> watched{{{child.input().number(), POLLOUT, 0},
                                       {child.output().number(), POLLIN, 0},
                                       {child.complaints().number(), POLLIN, 0}}};
        if (::poll(watched.data(), watched.size(), static_cast<int>(left)) < 0 && errno != EINTR) fail("poll");
        if (watched[0].revents != 0) feed(child.input(), input);
        if (watched[1].revents != 0) drain(child.output(), finished.output);
        if (watched[2].revents != 0) drain(child.complaints(), finished.complaints);
        if (finished.output.size() > command.largest_output) return Ending::wrote_too_much;
        if (finished.complaints.size() > kept_complaints)
            finished.complaints.erase(0, finished.complaints.size() - kept_complaints);
    }
    return Ending::exited;
}

}  // namespace

Finished run(const Command& command, std::string_view input) {
    const auto end = Clock::now() + command.longest;
    Finished finished;
    Child child{command};
    finished.ending = converse(child, command, end, input, finished);
    if (finished.ending != Ending::exited) return finished;
    const auto status = child.wait_until(end);
    if (!status) finished.ending = Ending::took_too_long;
    else if (WIFSIGNALED(*status)) finished.ending = Ending::killed_by_signal;
    if (status) finished.code = WIFSIGNALED(*status) ? WTERMSIG(*status) : WEXITSTATUS(*status);
    return finished;
}

}  // namespace utsyn::documents
