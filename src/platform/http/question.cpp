#include "platform/http/question.hpp"

namespace utsyn::http {

std::vector<QueryParameter> query_parameters(const Shape& question) {
    std::vector<QueryParameter> parameters;
    for (const auto& field : question.fields)
        parameters.push_back({field.name, field.rule.about, field.shape->kind != ShapeKind::optional});
    return parameters;
}

}  // namespace utsyn::http
