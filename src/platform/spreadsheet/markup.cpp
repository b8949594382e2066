#include "platform/spreadsheet/markup.hpp"

#include <expat.h>
#include <memory>

namespace utsyn::spreadsheet {
namespace {

std::string_view without_prefix(std::string_view name) {
    const auto colon = name.rfind(':');
    return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct FreeParser {
    void operator()(XML_Parser parser) const { XML_ParserFree(parser); }
};
using Parser = std::unique_ptr<std::remove_pointer_t<XML_Parser>, FreeParser>;

struct Walk {
    XML_Parser parser;
    const MarkupVisitor& visitor;
};

Walk& walk(void* data) {
    return *static_cast<Walk*>(data);
}

void begin(void* data, const char* name, const char** attributes) {
    std::vector<std::pair<std::string_view, std::string_view>> pairs;
    for (; *attributes; attributes += 2) pairs.emplace_back(without_prefix(attributes[0]), attributes[1]);
    walk(data).visitor.begin(without_prefix(name), Attributes{std::move(pairs)});
}

void end(void* data, const char* name) {
    walk(data).visitor.end(without_prefix(name));
}

void text(void* data, const char* letters, int length) {
    walk(data).visitor.text({letters, static_cast<std::size_t>(length)});
}

// A document type can hold entities that grow without bound; no office program writes one.
void refuse_document_type(void* data, const char*, const char*, const char*, int) {
    XML_StopParser(walk(data).parser, XML_FALSE);
}

}  // namespace

bool visit_markup(std::string_view xml, const MarkupVisitor& visitor) {
    const Parser parser{XML_ParserCreate(nullptr)};
    Walk now{parser.get(), visitor};
    XML_SetUserData(parser.get(), &now);
    XML_SetElementHandler(parser.get(), begin, end);
    XML_SetCharacterDataHandler(parser.get(), text);
    XML_SetStartDoctypeDeclHandler(parser.get(), refuse_document_type);
    return XML_Parse(parser.get(), xml.data(), static_cast<int>(xml.size()), XML_TRUE) == XML_STATUS_OK;
}

}  // namespace utsyn::spreadsheet
