#include "app/placement_files.hpp"

#include "planning/placement/json_instance.hpp"
#include "planning/placement/plain_instance.hpp"
#include "planning/placement/preflib_instance.hpp"
#include "planning/placement/sheet_instance.hpp"
#include "platform/json/json.hpp"
#include "platform/mapped_file.hpp"

#include <charconv>
#include <filesystem>
#include <fstream>

namespace utsyn {
namespace {

std::string ending_of(const std::string& file) {
    auto ending = std::filesystem::path{file}.extension().string();
    for (auto& letter : ending)
        if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
    return ending;
}

bool write_file(const std::string& file, const std::string& bytes) {
    std::ofstream out{file, std::ios::binary};
    out.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return static_cast<bool>(out.flush());
}

/// The problem with the file that an option names, as seen from the command line.
Problem below(const std::string& option, Problem problem) {
    for (auto& error : problem.errors) error.pointer = option + error.pointer;
    return problem;
}

Outcome<PlacementInstance> read_preflib(std::string_view lists, const std::string& capacities) {
    if (capacities.empty()) return read_preflib_instance(lists, std::nullopt);
    auto file = MappedFile::open(capacities);
    if (!file) return invalid_field("/capacities", "unreadable-file");
    auto read = read_capacities(file->bytes());
    if (!read) return below("/capacities", read.error());
    return read_preflib_instance(lists, *std::move(read));
}

Outcome<PlacementInstance> read_csv_files(std::string_view applicants, const InstanceFiles& files) {
    if (files.places.empty()) return invalid_field("/places", "required");
    auto file = MappedFile::open(files.places);
    if (!file) return invalid_field("/places", "unreadable-file");
    auto applicant_sheet = spreadsheet::read_csv(applicants, std::filesystem::path{files.instance}.filename().string());
    if (!applicant_sheet) return below("/instance", applicant_sheet.error());
    auto place_sheet = spreadsheet::read_csv(file->bytes(), std::filesystem::path{files.places}.filename().string());
    if (!place_sheet) return below("/places", place_sheet.error());
    return read_sheets(*applicant_sheet, *place_sheet);
}

Outcome<PlacementInstance> read_xlsx_file(std::string_view bytes) {
    auto sheets = spreadsheet::read_xlsx(bytes);
    if (!sheets) return sheets.error();
    return read_workbook(*sheets);
}

}  // namespace

bool is_json_file(const std::string& file) {
    return ending_of(file) == ".json";
}

Outcome<PlacementInstance> read_instance(const InstanceFiles& files) {
    auto file = MappedFile::open(files.instance);
    if (!file) return invalid_field("/instance", "unreadable-file");
    const auto ending = ending_of(files.instance);
    if (ending == ".json") return read_json_instance(file->bytes());
    if (ending == ".soi" || ending == ".toc") return read_preflib(file->bytes(), files.capacities);
    if (ending == ".csv") return read_csv_files(file->bytes(), files);
    if (ending == ".xlsx") return read_xlsx_file(file->bytes());
    return read_plain_instance(file->bytes());
}

Outcome<PlacementRunToReplay> read_run(const std::string& file, const std::string& option) {
    auto opened = MappedFile::open(file);
    if (!opened) return invalid_field(option, "unreadable-file");
    return read_placement_run(opened->bytes());
}

bool write_assignment(const std::string& file, const PlacementInstance& instance, const PlacementOutcome& outcome) {
    std::string lines;
    for (std::uint32_t applicant = 0; applicant < instance.applicants(); ++applicant) {
        char digits[10];
        const auto place = outcome.place(instance, applicant);
        lines.append(digits, std::to_chars(digits, digits + sizeof digits, place == none ? 0 : place + 1).ptr);
        lines += '\n';
    }
    return write_file(file, lines);
}

bool write_run(const std::string& file, const PlacementRunForm& run) {
    return write_file(file, json::to_json(run) + '\n');
}

bool write_certificate(const std::string& file, const PlacementCertificate& certificate) {
    return write_file(file, json::to_json(certificate) + '\n');
}

}  // namespace utsyn
