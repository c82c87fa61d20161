package fr.ent.core.entry;

/** The animals that children know themselves by. */
public enum EntryAnimal {
    LION("lion"),
    CAT("chat"),
    BUTTERFLY("papillon"),
    TURTLE("tortue"),
    RABBIT("lapin"),
    PENGUIN("pingouin"),
    BEAR("ours"),
    FROG("grenouille"),
    OWL("chouette"),
    FISH("poisson"),
    PIG("cochon"),
    ELEPHANT("éléphant"),
    LADYBIRD("coccinelle"),
    DOG("chien"),
    MOUSE("souris"),
    KOALA("koala"),
    BEE("abeille"),
    WHALE("baleine"),
    FOX("renard"),
    HEDGEHOG("hérisson"),
    PANDA("panda"),
    SNAIL("escargot"),
    CHICK("poussin"),
    OCTOPUS("pieuvre");

    private final String word;

    EntryAnimal(String word) {
        this.word = word;
    }

    /** In French, as cards have it. */
    public String word() {
        return word;
    }
}
