package fr.ent.core.tablet;

import java.util.UUID;

/** The tablet, and the how-manieth of its taps, from 1. */
public record TapSource(UUID device, long sequence) {}
