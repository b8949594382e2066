#include "organisation/directory_import_routes.hpp"

#include "organisation/directory_import_check_commands.hpp"
#include "organisation/directory_import_commands.hpp"
#include "organisation/directory_import_json.hpp"
#include "organisation/directory_import_progress.hpp"
#include "organisation/permissions.hpp"
#include "organisation/refused_rows_document.hpp"
#include "platform/http/router.hpp"

#include <charconv>

namespace utsyn {
namespace {

constexpr std::uintmax_t largest_file = 256ull * 1024 * 1024;
constexpr std::chrono::milliseconds between_events{250};

std::string path_of(Id<DirectoryImport> id) {
    return "/api/directory-imports/" + id.to_string();
}

Outcome<http::Answer<DirectoryImportView>> answer_with(const http::Request& request,
                                                       const Outcome<DirectoryImport>& directory_import) {
    if (!directory_import) return directory_import.error();
    auto transaction = request.database().read();
    return http::Answer<DirectoryImportView>{view_of(transaction, *directory_import)};
}

Outcome<DirectoryImport> find(const http::Request& request) {
    auto transaction = request.database().read();
    return DirectoryImportStore{transaction}.find(request.id<DirectoryImport>(), request.fence());
}

Outcome<http::Page<DirectoryImportView>> list_imports(http::Request& request) {
    auto transaction = request.database().read();
    auto page = DirectoryImportStore{transaction}.list(request.listing(), request.fence());
    if (!page) return page.error();
    http::Page<DirectoryImportView> shown{{}, page->next};
    for (const auto& directory_import : page->rows.as<DirectoryImport>())
        shown.items.push_back(view_of(transaction, directory_import));
    return shown;
}

Outcome<http::Created<DirectoryImportView>> upload(http::Request& request) {
    const auto& uploads = request.incoming().uploads;
    if (uploads.empty()) return invalid_field("/file", "required");
    const NewImport given{uploads.front().path, uploads.front().file_name, request.fence().above()};
    auto made = take_in_file(request.runtime(), given, request.change("uploaded"));
    if (!made) return made.error();
    auto transaction = request.database().read();
    return http::Created<DirectoryImportView>{view_of(transaction, *made), path_of(made->id)};
}

Outcome<http::Answer<DirectoryImportView>> show(http::Request& request) {
    return answer_with(request, find(request));
}

Outcome<http::Answer<DirectoryImportView>> check(http::Request& request, const RegisterProfile& profile) {
    return answer_with(request, check_rows(request.runtime(), request.fence(), request.id<DirectoryImport>(), profile,
                                           request.change("checked")));
}

Outcome<http::Page<ImportRowView>> list_rows(http::Request& request) {
    auto transaction = request.database().read();
    DirectoryImportStore imports{transaction};
    auto directory_import = imports.find(request.id<DirectoryImport>(), request.fence());
    if (!directory_import) return directory_import.error();
    auto page = imports.list_rows(request.listing(), *directory_import);
    if (!page) return page.error();
    http::Page<ImportRowView> shown{{}, page->next};
    for (const auto& row : page->rows.as<ImportRow>())
        shown.items.push_back(view_of(row, request.runtime().messages, request.language()));
    return shown;
}

Outcome<http::Answer<ImportRowView>> decide_row(http::Request& request, const ImportDecision& decision) {
    const auto text = request.path_value("line");
    std::int64_t line = 0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), line);
    if (fault != std::errc{} || end != text.data() + text.size()) return problem(problems::not_found);
    auto row = decide(request.runtime(), request.fence(), request.id<DirectoryImport>(), line, decision.choice,
                      request.change("decided"));
    if (!row) return row.error();
    return http::Answer<ImportRowView>{view_of(*row, request.runtime().messages, request.language())};
}

Outcome<http::Answer<DirectoryImportView>> run(http::Request& request) {
    return answer_with(request, start_import(request.runtime(), request.fence(), request.id<DirectoryImport>(),
                                             request.change("started")));
}

Outcome<http::Answer<DirectoryImportView>> undo(http::Request& request) {
    return answer_with(request, undo_import(request.runtime(), request.fence(), request.id<DirectoryImport>(),
                                            request.change("undone")));
}

/// "progress" while the import is under way, then "done".
void send_progress(sql::Database& database, Id<DirectoryImport> id, http::EventSink& sink) {
    while (true) {
        const auto directory_import = [&] {
            auto transaction = database.read();
            return DirectoryImportStore{transaction}.known(id);
        }();
        const bool running = state_of(directory_import) == ImportState::running;
        const ImportProgressView progress{running ? ImportProgress::of(id) : directory_import.row_count,
                                          directory_import.row_count};
        const auto* event = running ? "progress" : "done";
        if (!sink.send(event, json::to_json(progress)) || !running || !sink.wait(between_events)) return;
    }
}

Outcome<http::Events> follow(http::Request& request) {
    auto directory_import = find(request);
    if (!directory_import) return directory_import.error();
    return http::Events{[&database = request.database(), id = directory_import->id](http::EventSink& sink) {
        send_progress(database, id, sink);
    }};
}

Outcome<http::Content> download_refused(http::Request& request) {
    auto transaction = request.database().read();
    DirectoryImportStore imports{transaction};
    auto directory_import = imports.find(request.id<DirectoryImport>(), request.fence());
    if (!directory_import) return directory_import.error();
    auto bytes = refused_rows_file(*directory_import, imports.refused_rows(*directory_import),
                                   request.runtime().messages, request.language());
    return http::Content{"text/csv; charset=utf-8", std::move(bytes), "refused-" + directory_import->file_name};
}

}  // namespace

void add_directory_import_routes(http::Router& router) {
    const auto may = Permission::import_directory;
    router.get("/api/directory-imports", may, list_imports,
               {.id = "list_directory_imports",
                .summary = "Files of registers that were imported or are about to be.",
                .listing = &directory_import_listing});
    router.post("/api/directory-imports", may, upload,
                {.id = "upload_register",
                 .summary = "Give a register's file; shows how it was understood.",
                 .upload_limit = largest_file});
    router.get("/api/directory-imports/{id}", may, show,
               {"show_directory_import", "One import: its file, profile, outcomes and what may be done with it."});
    router.put("/api/directory-imports/{id}/profile", may, check,
               {"check_rows", "Try every row with this profile; nothing goes into the directory."});
    router.get("/api/directory-imports/{id}/rows", may, list_rows,
               {.id = "list_import_rows", .summary = "The rows with their outcomes.", .listing = &import_row_listing});
    router.put("/api/directory-imports/{id}/decisions/{line}", may, decide_row,
               {"decide_conflict", "Choose which version of a conflict counts."});
    router.post("/api/directory-imports/{id}/run", may, run,
                {"run_directory_import", "Write what the dry run showed into the directory, all of it or nothing."});
    router.get("/api/directory-imports/{id}/events", may, follow,
               {"follow_directory_import", "How far the import is, as server-sent events."});
    router.post("/api/directory-imports/{id}/undo", may, undo,
                {"undo_directory_import", "Put the directory back as it was before the import."});
    router.get("/api/directory-imports/{id}/refused.csv", may, download_refused,
               {"download_refused_rows", "The refused rows with their reasons, to be mended and imported again."});
}

}  // namespace utsyn
