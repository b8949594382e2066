#pragma once

#include "platform/assert.hpp"
#include "platform/problem.hpp"

#include <optional>
#include <utility>
#include <variant>

namespace utsyn {

/// Either a value or the foreseen Problem that kept it from being made.
template <class T>
class [[nodiscard]] Outcome {
public:
    using value_type = T;

    Outcome(T value) : held_{std::in_place_index<0>, std::move(value)} {}
    Outcome(Problem problem) : held_{std::in_place_index<1>, std::move(problem)} {}

    bool has_value() const { return held_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    T& value() & { return checked(); }
    const T& value() const& { return const_cast<Outcome*>(this)->checked(); }
    T&& value() && { return std::move(checked()); }
    T& operator*() & { return checked(); }
    const T& operator*() const& { return const_cast<Outcome*>(this)->checked(); }
    T&& operator*() && { return std::move(checked()); }
    T* operator->() { return &checked(); }
    const T* operator->() const { return &const_cast<Outcome*>(this)->checked(); }

    const Problem& error() const {
        assert_that(!has_value(), "error() of an outcome that holds a value");
        return *std::get_if<1>(&held_);
    }

private:
    T& checked() {
        assert_that(has_value(), "value() of an outcome that holds a problem");
        return *std::get_if<0>(&held_);
    }

    std::variant<T, Problem> held_;
};

/// Either done, or the foreseen Problem that kept it from being done.
template <>
class [[nodiscard]] Outcome<void> {
public:
    using value_type = void;

    Outcome() = default;
    Outcome(Problem problem) : problem_{std::move(problem)} {}

    bool has_value() const { return !problem_; }
    explicit operator bool() const { return has_value(); }

    const Problem& error() const {
        assert_that(problem_.has_value(), "error() of an outcome that holds a value");
        return *problem_;
    }

private:
    std::optional<Problem> problem_;
};

}  // namespace utsyn
