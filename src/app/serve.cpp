#include "app/serve.hpp"

#include "platform/http/application.hpp"

namespace utsyn {

void serve(Program& program, const Configuration& configuration) {
    const auto& router = program.router();
    http::ServerOptions options{.listen = configuration.listen, .port = configuration.port};
    options.upload_folder = configuration.data_folder / "uploads";
    http::Server server{options, http::application_of(router)};
    server.stop_on_signals();
    program.runtime().jobs.start(program.runtime());
    server.run();
    program.runtime().jobs.stop();
}

}  // namespace utsyn
