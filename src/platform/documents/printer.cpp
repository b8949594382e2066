#include "platform/documents/printer.hpp"

#include "platform/assert.hpp"
#include "platform/documents/printing_failure.hpp"
#include "platform/documents/process.hpp"
#include "platform/embedded.hpp"

#include <algorithm>
#include <semaphore>
#include <system_error>

namespace utsyn::documents {
namespace {

constexpr std::ptrdiff_t most_at_once = 64;
using Turns = std::counting_semaphore<most_at_once>;

class Turn {
public:
    explicit Turn(Turns& turns) : turns_{turns} { turns_.acquire(); }
    Turn(const Turn&) = delete;
    Turn& operator=(const Turn&) = delete;
    ~Turn() { turns_.release(); }

private:
    Turns& turns_;
};

Command print_command(const std::filesystem::path& work_folder) {
    const auto script = embedded_file("src/platform/documents/print.py");
    assert_that(script.has_value(), "the program carries print.py");
    const std::string folder = work_folder.string();
    Command command;
    command.arguments = {"/usr/bin/python3", "-I", "-c", std::string{*script}};
    command.environment = {"PATH=/usr/bin:/bin", "LANG=C.UTF-8", "HOME=" + folder, "TMPDIR=" + folder,
                           "XDG_CACHE_HOME=" + folder};
    command.folder = work_folder;
    return command;
}

}  // namespace

struct Printer::Desk {
    std::filesystem::path work_folder;
    Turns turns;
};

Printer::Printer(const std::filesystem::path& work_folder, unsigned at_once)
    : desk_{new Desk{std::filesystem::absolute(work_folder),
                     Turns{std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(at_once), 1, most_at_once)}}} {
    std::filesystem::create_directories(desk_->work_folder);
}

Printer::~Printer() = default;

std::string Printer::pdf(std::string_view html) {
    const Turn turn{desk_->turns};
    try {
        Finished finished = run(print_command(desk_->work_folder), html);
        if (const auto failure = printing_failure(finished)) throw PrintingFailed{*failure};
        return std::move(finished.output);
    } catch (const std::system_error& failure) {
        throw PrintingFailed{std::string{"Papers need Python and the package weasyprint: "} + failure.what()};
    }
}

}  // namespace utsyn::documents
