/** Where the gallery is, below the server's base. */
export const galleryRoute = "__genlock/";
