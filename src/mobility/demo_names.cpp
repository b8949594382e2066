#include "mobility/demo_names.hpp"

#include <array>
#include <span>

namespace utsyn {
namespace {

using Names = std::span<const std::string_view>;

struct NamesOf {
    std::string_view language;
    Names first;
    Names last;
};

constexpr auto norwegian_first = std::to_array<std::string_view>(
    {"Emma",   "Jakob",  "Nora",   "Emil",   "Sofie",  "Noah",   "Ella",  "Oskar",   "Maja",   "Filip",
     "Olivia", "Lukas",  "Ingrid", "Henrik", "Sara",   "Liam",   "Frida", "Elias",   "Amalie", "Aksel",
     "Thea",   "Magnus", "Hedda",  "Jonas",  "Aurora", "Sander", "Vilde", "Mathias", "Selma",  "Isak"});
constexpr auto norwegian_last = std::to_array<std::string_view>(
    {"Berg",   "Haugen", "Lien",   "Moen",  "Bakke",  "Strand",    "Solberg", "Dahl",  "Nygård", "Eide",
     "Myhre",  "Lunde",  "Sæther", "Hagen", "Tangen", "Fossum",    "Rønning", "Vik",   "Aas",    "Holte",
     "Brekke", "Sunde",  "Næss",   "Ruud",  "Lie",    "Gundersen", "Kvam",    "Skaar", "Engen",  "Torp"});
constexpr auto danish_first = std::to_array<std::string_view>(
    {"Freja",    "Oscar", "Ida",   "Valdemar", "Clara", "Malthe", "Anna",   "August", "Alma",     "Emil",
     "Laura",    "Carl",  "Agnes", "Victor",   "Karla", "Anton",  "Luna",   "Alfred", "Josefine", "Villads",
     "Mathilde", "Storm", "Signe", "Frederik", "Liva",  "Mikkel", "Astrid", "Johan",  "Rosa",     "Magnus"});
constexpr auto danish_last = std::to_array<std::string_view>(
    {"Kjær",      "Holm",     "Bach",      "Friis", "Vestergaard", "Lund",       "Bruun",   "Kofoed",
     "Toft",      "Skov",     "Dam",       "Krogh", "Juhl",        "Winther",    "Munk",    "Bech",
     "Overgaard", "Nørgaard", "Storm",     "Riis",  "Lauridsen",   "Bonde",      "Thorsen", "Møller",
     "Falk",      "Hald",     "Dalsgaard", "Ravn",  "Brandt",      "Søndergaard"});
constexpr auto swedish_first = std::to_array<std::string_view>(
    {"Alice", "William", "Maja",  "Hugo",   "Elsa",  "Liam",  "Astrid", "Nils",   "Wilma", "Axel",
     "Ebba",  "Adam",    "Saga",  "Oliver", "Agnes", "Elias", "Freja",  "Ludvig", "Alva",  "Viktor",
     "Tilde", "Melker",  "Signe", "Arvid",  "Stina", "Edvin", "Ellen",  "Malte",  "Tuva",  "Sixten"});
constexpr auto swedish_last = std::to_array<std::string_view>(
    {"Lindberg", "Sjögren",  "Nyström",  "Ekdahl", "Björk",  "Wikström", "Åberg",    "Sandberg", "Hedlund", "Forsberg",
     "Lundin",   "Engström", "Dahlgren", "Norén",  "Sundin", "Hallberg", "Öberg",    "Blom",     "Rosén",   "Granath",
     "Backman",  "Ström",    "Löfgren",  "Ahlin",  "Falk",   "Vikander", "Berglund", "Holmberg", "Moberg",  "Ekman"});
constexpr auto german_first =
    std::to_array<std::string_view>({"Lena", "Paul", "Mia", "Finn", "Hannah", "Jonas", "Lea", "Luis"});
constexpr auto german_last =
    std::to_array<std::string_view>({"Brandt", "Vogel", "Seidel", "Kramer", "Lorenz", "Haas", "Winkler", "Busch"});
constexpr auto french_first =
    std::to_array<std::string_view>({"Chloé", "Lucas", "Manon", "Hugo", "Inès", "Théo", "Camille", "Nathan"});
constexpr auto french_last = std::to_array<std::string_view>(
    {"Moreau", "Fournier", "Girard", "Lambert", "Roussel", "Chevalier", "Perrin", "Colin"});
constexpr auto spanish_first =
    std::to_array<std::string_view>({"Lucía", "Mateo", "Paula", "Daniel", "Carla", "Álvaro", "Elena", "Hugo"});
constexpr auto spanish_last =
    std::to_array<std::string_view>({"Navarro", "Molina", "Ortega", "Delgado", "Castro", "Vidal", "Campos", "Reyes"});
constexpr auto dutch_first =
    std::to_array<std::string_view>({"Sanne", "Daan", "Fleur", "Bram", "Lotte", "Thijs", "Eva", "Sem"});
constexpr auto dutch_last =
    std::to_array<std::string_view>({"de Wit", "Smits", "van Dam", "Kuipers", "Postma", "Hoekstra", "Bos", "Mulder"});
constexpr auto english_first =
    std::to_array<std::string_view>({"Amelia", "George", "Isla", "Harry", "Poppy", "Alfie", "Freya", "Archie"});
constexpr auto english_last =
    std::to_array<std::string_view>({"Walker", "Hughes", "Foster", "Bennett", "Shaw", "Palmer", "Dixon", "Barker"});
constexpr auto japanese_first =
    std::to_array<std::string_view>({"Yui", "Ren", "Hina", "Sota", "Aoi", "Haruto", "Mei", "Riku"});
constexpr auto japanese_last =
    std::to_array<std::string_view>({"Mori", "Ishida", "Ueda", "Okada", "Hara", "Kondo", "Fujii", "Nakano"});

constexpr std::array all{NamesOf{"nb", norwegian_first, norwegian_last}, NamesOf{"da", danish_first, danish_last},
                         NamesOf{"sv", swedish_first, swedish_last},     NamesOf{"de", german_first, german_last},
                         NamesOf{"fr", french_first, french_last},       NamesOf{"es", spanish_first, spanish_last},
                         NamesOf{"nl", dutch_first, dutch_last},         NamesOf{"ja", japanese_first, japanese_last},
                         NamesOf{"en", english_first, english_last}};

}  // namespace

std::string demo_name(std::string_view language, std::size_t position) {
    const NamesOf* names = all.data();
    for (const auto& one : all)
        if (one.language == language) names = &one;
    auto rounds = position / names->first.size();
    auto first = names->first[position % names->first.size()];
    auto last = names->last[(position + 7 * rounds) % names->last.size()];
    return std::string{first} + " " + std::string{last};
}

}  // namespace utsyn
